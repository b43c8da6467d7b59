import { error } from '@sveltejs/kit';
import { stateOfAll } from '$lib/content/read/in-language';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { defaultLang } from '$lib/i18n/languages';
import { langOfAll } from '$lib/knowledge/cards.server';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(figureGroups(defaultLang()).map(({ id }) => ({ group: id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const group = figureGroups(lang).find(({ id }) => id === params.group);
	if (!group) error(404);
	return {
		...group,
		contentLang: langOfAll(lang, group.figures),
		translation: stateOfAll(group.figures),
		...content().knowledge.figuresChecked
	};
};
