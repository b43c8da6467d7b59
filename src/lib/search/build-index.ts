import lunr from 'lunr';
import { stem, words } from './analyse';
import type { SearchDocument, SearchFile } from './documents';

/** Weight of each field: a title or a visitor's own words say more than running text. */
const FIELDS = { title: 6, asked: 4, summary: 3, body: 1 } as const;

/** Builds the index of one language. */
export function buildIndex(documents: readonly SearchDocument[], lang: string): SearchFile {
	const builder = new lunr.Builder();
	// Analysis is ours, in documents and queries alike: lunr gets stems and leaves them alone.
	builder.tokenizer = Object.assign(
		(text?: string | object | object[] | null) =>
			words(String(text ?? ''), lang).map((word) => new lunr.Token(stem(word, lang), {})),
		{ separator: /\s+/ }
	);
	builder.ref('ref');
	for (const [field, boost] of Object.entries(FIELDS)) builder.field(field, { boost });
	documents.forEach((document, ref) => builder.add({ ...document, ref: String(ref) }));
	return {
		lang,
		index: builder.build().toJSON(),
		entries: documents.map(({ id, type, title, summary, url }) => ({ id, type, title, summary, url }))
	};
}
