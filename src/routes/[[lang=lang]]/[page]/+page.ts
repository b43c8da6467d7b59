import { bodyOf } from '$lib/content/bodies';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { lang } = await parent();
	return { ...data, body: await bodyOf('pages', data.page.id, lang) };
};
