/** A way on, as a button. */
export interface WayOn {
	label: string;
	run: () => void;
}

/**
 * Says what failed and what to do, beside the emergency numbers, whose bar stays at the top of the screen from then on: wherever somebody has
 * scrolled to, words and numbers are in view. Styled here, as a rule on every page would be paid for by pages that never fail.
 * @returns takes the words away again, unless others stand there by then
 */
export function tell(text: string, wayOn?: WayOn): () => void {
	const bar = document.querySelector<HTMLElement>('[data-alarm]');
	if (!bar) return () => undefined;
	bar.querySelector('[data-told]')?.remove();
	const told = document.createElement('div');
	told.dataset.told = '';
	told.className = 'no-print';
	const words = document.createElement('p');
	words.setAttribute('role', 'alert');
	told.append(words);
	if (wayOn) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'act';
		button.textContent = wayOn.label;
		button.addEventListener('click', wayOn.run);
		told.append(button);
	}
	told.style.cssText = 'flex:1 1 100%;padding-bottom:.5rem';
	words.style.cssText = 'margin:0 0 .4rem';
	bar.append(told);
	// A colour of its own for when the style sheet did not come: the page must not shine through the words.
	bar.style.cssText =
		'position:sticky;top:0;z-index:9;background:var(--ww-alarm-soft,Canvas);color:var(--ww-ink,CanvasText)';
	// Set once the element is in the document, so that a screen reader speaks it.
	words.textContent = text;
	// What gets the focus does not end up below the bar.
	document.documentElement.style.scrollPaddingTop = `${bar.offsetHeight + 8}px`;
	return () => {
		if (!told.isConnected) return;
		told.remove();
		bar.style.cssText = document.documentElement.style.scrollPaddingTop = '';
	};
}
