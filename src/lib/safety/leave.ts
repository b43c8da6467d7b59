import { removeKeptOnExit } from '../kept/remove-on-exit';

function blankPage(label: string, title: string): void {
	document.title = title;
	for (const icon of document.querySelectorAll('link[rel~=icon]')) icon.remove();
	const cover = document.createElement('div');
	cover.setAttribute('role', 'alert');
	document.body.replaceChildren(cover);
	// Set only once the element is in the document, so that a screen reader speaks it.
	cover.textContent = label;
}

/**
 * Leaves at once: blanks the page first (a slow network must not show it meanwhile), clears what the tab keeps, and replaces the
 * history entry, so that Back does not return here.
 * @param label what a screen reader says
 * @param title what the tab says meanwhile
 */
export function leave(url: string, label: string, title: string): void {
	blankPage(label, title);
	try {
		removeKeptOnExit();
		sessionStorage.clear();
	} catch {
		// Storage can be blocked; leaving matters more.
	}
	location.replace(url);
}
