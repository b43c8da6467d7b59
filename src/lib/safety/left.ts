/**
 * What scripts ask of the way out. The leaving itself stands in `in-head.js`, which has to work without any of them; it marks the root
 * element and dispatches `left`.
 */

/** Whether the visitor has left: from then on nothing may open a page, draw or speak, however late an answer comes. */
export function hasLeft(): boolean {
	return 'left' in document.documentElement.dataset;
}

/**
 * Empties what a page keeps in memory (what was typed, what was found) when the page is left in whatever way: a browser keeps pages for
 * Back as they were.
 */
export function onPageLeft(forget: () => void): void {
	addEventListener('pagehide', forget);
}

/** Gives the fields of a form the values they came with. Unlike a reset it tells nobody. */
export function emptyFields(form: Element): void {
	for (const field of form.querySelectorAll('input')) {
		field.value = field.defaultValue;
		field.checked = field.defaultChecked;
	}
	for (const option of form.querySelectorAll('option')) option.selected = option.defaultSelected;
}

/** Empties the clipboard when the visitor leaves; call it when something of ours has been copied. A browser may refuse. */
export function emptyClipboardOnExit(): void {
	addEventListener('left', emptyClipboard, { once: true });
}

function emptyClipboard(): void {
	void navigator.clipboard.writeText('').catch(() => undefined);
}
