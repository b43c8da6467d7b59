import type { Transport } from '@sveltejs/kit';

/**
 * Pages have no framework script, so nobody reads the data they were made from. SvelteKit writes it out twice for every page all the same;
 * here it is given nothing to write.
 */
export const transport: Transport = {
	none: {
		encode: (value: unknown) =>
			(typeof value === 'function' || (typeof value === 'object' && value !== null)) && 1,
		decode: () => undefined
	}
};
