import { dataTranslate } from '$lib/i18n/translate-data';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
// Pages are complete without script; only search hydrates.
export const csr = false;

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	t: import.meta.env.SSR
		? (await import('$lib/i18n/translate-build')).buildTranslate(data.lang)
		: dataTranslate(data.lang, data.texts ?? {})
});
