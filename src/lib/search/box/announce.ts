/** How long nothing was typed before something is said, in milliseconds: read out at every key, it would drown what is typed. */
const PAUSE = 1000;

/**
 * Makes what tells a screen reader about results (WCAG 4.1.3): the last text, once typing has paused, and nothing twice.
 * @param region an element with `role="status"`
 */
export function makeAnnouncer(region: HTMLElement): (text: string) => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let said = '';
	return (text) => {
		clearTimeout(waiting);
		if (text === said) return;
		waiting = setTimeout(() => {
			said = text;
			region.textContent = text;
		}, PAUSE);
	};
}

/** The emergency cards that are on the screen, as they are read out. */
export function shownCards(page: HTMLElement): string[] {
	return [...page.querySelectorAll('[data-emergency]:not([hidden])')].map((card) =>
		(card.textContent ?? '').replace(/\s+/g, ' ').trim()
	);
}
