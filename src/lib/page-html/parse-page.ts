/**
 * Another page of the site, fetched for its rows or its step. Its CSS is left behind: it is not wanted here, and the policy of this page
 * would report it.
 */
export function parsePage(html: string): Document {
	return new DOMParser().parseFromString(html.replace(/<style[\s\S]*?<\/style>/g, ''), 'text/html');
}
