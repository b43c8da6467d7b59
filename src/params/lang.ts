import type { ParamMatcher } from '@sveltejs/kit';
import { DEFAULT_LANG, isLang } from '$lib/i18n/languages';

/** Languages that are part of an address; Dutch is at the root. */
export const match: ParamMatcher = (param) => param !== DEFAULT_LANG && isLang(param);
