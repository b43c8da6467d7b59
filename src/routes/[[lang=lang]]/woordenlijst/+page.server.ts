import { defaultLang } from '$lib/i18n/languages';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { topicCard } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { terms } = content().knowledge;
	return {
		terms: [...terms]
			.sort((a, b) => a.term.localeCompare(b.term, defaultLang()))
			.map(({ id, term, definition, synonyms, topics }) => ({
				id,
				term,
				definition,
				synonyms,
				topics: topics.flatMap((topic) => topicCard(lang, topic))
			}))
	};
};
