import type { ParamMatcher } from '@sveltejs/kit';

/** A language as part of an address; whether the site has it is for routes/+layout.server to say, because matchers run in browsers too. */
export const match: ParamMatcher = (param) => /^[a-z]{2,3}$/.test(param);
