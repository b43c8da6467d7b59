import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { printedAddress } from '$lib/print/printed-address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent, url }) => {
	const { lang } = await parent();
	return { address: printedAddress(url.origin, localPath(lang, '/omstanders/')) };
};
