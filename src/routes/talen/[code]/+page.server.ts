import { error } from '@sveltejs/kit';
import { coreOf } from '$lib/first-help/core-link.server';
import { firstHelpLanguages, firstHelpPage } from '$lib/first-help/first-help-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => firstHelpLanguages().map(({ id: code }) => ({ code }));

export const load: PageServerLoad = ({ params, locals }) => {
	const page = firstHelpPage(params.code);
	if (!page) error(404);
	const { code, direction, dates } = page.text;
	locals.written = { lang: code, dir: direction };
	const format = new Intl.DateTimeFormat([dates, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' });
	return { page, core: coreOf(code), date: format.format(new Date(`${page.checked}T00:00:00Z`)) };
};
