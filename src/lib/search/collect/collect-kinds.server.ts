import type { ContentRecord, Kind, TranslatedRecord } from '../../content/kinds/kind';
import { shownIn } from '../../content/kinds/shown';
import type { InLanguage } from '../../content/read/in-language';
import { plainText } from '../../content/read/inline.server';
import type { Content } from '../../content/read-content.server';
import type { Lang } from '../../i18n/languages';
import { hasPage } from '../../i18n/core-pages';
import { localPath } from '../../i18n/paths';
import type { SearchDocument } from '../index/documents';
import { readersOf } from './readers';

function documentOf(
	kind: Kind,
	each: InLanguage<ContentRecord, TranslatedRecord>,
	lang: Lang
): SearchDocument | null {
	const words = kind.searchWordsOf?.(each);
	if (!words) return null;
	const address = kind.addressOf(each.record);
	if (!hasPage(lang, address) && !kind.isOnce) return null;
	const { title, description } = kind.headOf(each);
	return {
		id: words.id ?? each.record.id,
		type: words.listedAs,
		title,
		summary: description,
		url: kind.isOnce ? address : localPath(lang, address),
		asked: words.asked,
		readers: readersOf(words.audiences),
		traits: words.isWord ? ['word'] : [],
		leadsTo: words.leadsTo ?? [],
		body: words.texts.map(plainText).join(' '),
		parts: words.parts ?? []
	};
}

/** Records of every kind that has words for search, as search finds them in a language. */
export function kindDocuments(content: Content, lang: Lang): SearchDocument[] {
	return content.kinds.flatMap((kind) =>
		shownIn(content, kind, lang).flatMap((each) => documentOf(kind, each, lang) ?? [])
	);
}
