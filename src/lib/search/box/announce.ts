/** How long nothing was typed before the number of results is said, in milliseconds: read out at every key, it would drown what is typed. */
const PAUSE = 1000;

/** What is read out: an element that has been on the page from the start (WCAG 4.1.3), as screen readers do not hear one that comes with its text. */
type Region = Pick<HTMLElement, 'textContent'>;

/** Tells a screen reader what an answer holds. */
export interface Announcer {
	/**
	 * @param cards the emergency cards that are on the screen, as they are read out: at once, and each once as long as the box is not emptied
	 * @param count said once typing has paused; nothing when it is what was said last
	 */
	say: (cards: readonly string[], count: string) => void;
	/** Another question begins: what was said may be said again. */
	startOver: () => void;
}

/**
 * @param polite an element with `role="status"`, for the count
 * @param urgent an element with `role="alert"`, for the cards
 */
export function makeAnnouncer(polite: Region, urgent: Region): Announcer {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let counted = '';
	const warned = new Set<string>();
	return {
		say: (cards, count) => {
			const fresh = cards.filter((card) => !warned.has(card));
			for (const card of fresh) warned.add(card);
			if (fresh.length > 0) urgent.textContent = fresh.join(' ');
			clearTimeout(waiting);
			if (count === counted) return;
			waiting = setTimeout(() => {
				counted = count;
				polite.textContent = count;
			}, PAUSE);
		},
		startOver: () => {
			clearTimeout(waiting);
			warned.clear();
			counted = '';
			polite.textContent = '';
			urgent.textContent = '';
		}
	};
}

/** The emergency cards that are on the screen, as they are read out. */
export function shownCards(page: HTMLElement): string[] {
	return [...page.querySelectorAll('[data-emergency]:not([hidden])')].map((card) =>
		(card.textContent ?? '').replace(/\s+/g, ' ').trim()
	);
}
