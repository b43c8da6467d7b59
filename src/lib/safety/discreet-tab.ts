/** Name under which the tab keeps that it is discreet; `in-head.js` reads it before a page is shown, and quick exit removes it. */
export const DISCREET_KEY = 'tab';

/** Whether the visitor has asked for a tab whose title and icon tell nothing. */
export function isDiscreet(): boolean {
	try {
		return sessionStorage.getItem(DISCREET_KEY) !== null;
	} catch {
		return false;
	}
}
