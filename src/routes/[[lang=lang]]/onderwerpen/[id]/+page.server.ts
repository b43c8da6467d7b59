import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesWithPage } from '$lib/i18n/entries';
import { topicPage } from '$lib/knowledge/topic-page.server';
import { topicData } from '$lib/structured-data/topic-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		[...content().knowledge.topics.records.keys()].map((id) => ({ id })),
		({ id }) => `/onderwerpen/${id}/`
	);

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const topic = topicPage(lang, params.id);
	if (!topic) error(404);
	return { topic, structured: topicData(topic, url.href) };
};
