import { NEUTRAL_TITLE } from './neutral-page.js';

/** Name under which the tab keeps that it is discreet; `in-head.js` reads it before a page is shown, and quick exit removes it. */
export const DISCREET_KEY = 'tab';

/** Whether the visitor has asked for a tab that tells nothing. */
export function isDiscreet(): boolean {
	try {
		return sessionStorage.getItem(DISCREET_KEY) !== null;
	} catch {
		return false;
	}
}

/** Gives the tab a title, unless the visitor has asked for one that tells nothing. */
export function setTitle(title: string): void {
	document.title = isDiscreet() ? NEUTRAL_TITLE : title;
}
