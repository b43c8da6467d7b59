import { topicCard, topicsIn } from '$lib/knowledge/cards.server';
import { TOPIC_GROUPS } from '$lib/knowledge/topic-groups';
import { langEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const placed = new Set<string>(TOPIC_GROUPS.flatMap(({ topics }) => [...topics]));
	const others = topicsIn(lang)
		.map(({ record }) => record.id)
		.filter((id) => !placed.has(id));
	return {
		groups: TOPIC_GROUPS.map(({ id, topics }) => ({
			id,
			cards: [...topics, ...(id === 'more' ? others : [])].flatMap((topic) => topicCard(lang, topic))
		}))
	};
};
