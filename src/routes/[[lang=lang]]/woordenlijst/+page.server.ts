import { shownIn } from '$lib/content/kinds/shown';
import { termKind } from '$lib/content/kinds/term.server';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { langOfAll, topicCard } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const terms = shownIn(content(), termKind, lang).map(({ record: { id, topics }, words, textLang }) => ({
		id,
		lang: textLang,
		term: words.term,
		definition: words.definition,
		synonyms: words.synonyms,
		topics: topics.flatMap((topic) => topicCard(lang, topic))
	}));
	return {
		terms: terms.sort((a, b) => a.term.localeCompare(b.term, lang)),
		contentLang: langOfAll(lang, terms)
	};
};
