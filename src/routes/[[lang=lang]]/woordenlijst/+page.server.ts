import { shownIn } from '$lib/content/kinds/shown';
import { termKind } from '$lib/content/kinds/term.server';
import { stateOfAll } from '$lib/content/read/in-language';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { langOfAll, topicCard } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const shown = shownIn(content(), termKind, lang);
	const terms = shown.map(({ record: { id, topics }, words, textLang }) => ({
		id,
		lang: textLang,
		term: words.term,
		definition: words.definition,
		synonyms: words.synonyms,
		topics: topics.flatMap((topic) => topicCard(lang, topic))
	}));
	return {
		terms: terms.sort((a, b) => a.term.localeCompare(b.term, lang)),
		contentLang: langOfAll(lang, terms),
		translation: stateOfAll(shown)
	};
};
