import type { ParamMatcher } from '@sveltejs/kit';

/** A year of the timeline. */
export const match: ParamMatcher = (param) => /^20\d{2}$/.test(param);
