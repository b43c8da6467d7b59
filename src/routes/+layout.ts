import { buildTranslate } from '$lib/i18n/translate-build';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
// Pages are complete without script; what scripts add stands beside the components they serve.
export const csr = false;

export const load: LayoutLoad = ({ data }) => ({ ...data, t: buildTranslate(data.lang) });
