import type { ParamMatcher } from '@sveltejs/kit';

/** A language, or a reading of one in easier words, as part of an address; whether the site has it is for routes/+layout.server to say, because matchers run in browsers too. */
export const match: ParamMatcher = (param) => /^[a-z]{2,3}(-[a-z]+)?$/.test(param);
