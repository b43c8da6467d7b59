import type { ParamMatcher } from '@sveltejs/kit';

/** Ids of the register, `000-001`: other segments below `/programma/` are pages of their own. */
export const match: ParamMatcher = (param) => /^\d{3}-\d{3}$/.test(param);
