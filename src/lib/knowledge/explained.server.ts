import { shownIn } from '../content/kinds/shown';
import { termKind } from '../content/kinds/term.server';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';

/** A word explained at the end of a page. */
export interface Explained {
	id: string;
	term: string;
	definition: string;
	/** Language of both. */
	lang: Lang;
}

/** The glossary words that are marked somewhere in the data of a page, in the order in which they are first used. */
export function explainedIn(lang: Lang, data: unknown): Explained[] {
	const ids = new Set<string>();
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (typeof value !== 'object' || value === null) return;
		if ('kind' in value && value.kind === 'term' && 'id' in value) ids.add(String(value.id));
		else Object.values(value).forEach(visit);
	};
	visit(data);
	const terms = shownIn(content(), termKind, lang);
	return [...ids].flatMap((id) =>
		terms
			.filter(({ record }) => record.id === id)
			.map(({ words: { term, definition }, textLang }) => ({ id, term, definition, lang: textLang }))
	);
}
