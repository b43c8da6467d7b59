import { bodyOf } from '$lib/content/bodies';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { lang } = await parent();
	return { ...data, body: await bodyOf('help', data.help.id, lang) };
};
