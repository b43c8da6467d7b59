import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(figureGroups().map(({ id }) => ({ group: id })));

export const load: PageServerLoad = ({ params }) => {
	const group = figureGroups().find(({ id }) => id === params.group);
	if (!group) error(404);
	return { ...group, ...content().knowledge.figuresChecked };
};
