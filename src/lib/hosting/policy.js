/**
 * What a page may load: in the policy that every page carries (`svelte.config.js` adds the hashes of what stands in the page itself) and in the
 * header that servers send (`headers.ts`). Plain JavaScript, because Node reads `svelte.config.js` as it stands.
 * What is not named falls back to `default-src`: nothing.
 */
export const PAGE_SOURCES = {
	'default-src': /** @type {const} */ (['none']),
	'script-src': /** @type {const} */ (['self']),
	'style-src': /** @type {const} */ (['self']),
	'img-src': /** @type {const} */ (['self', 'data:']),
	'font-src': /** @type {const} */ (['self']),
	'connect-src': /** @type {const} */ (['self']),
	'manifest-src': /** @type {const} */ (['self']),
	'base-uri': /** @type {const} */ (['none']),
	'form-action': /** @type {const} */ (['self'])
};
