import { removeKeptOnExit } from '../kept/remove-on-exit';
import { after, happeningOf, NO_PRESSES, PRESSES, WINDOW, type Happening } from './key-sequence';
import { keepInReach } from './in-reach';
import { hasLeft } from './left';
import { NEUTRAL_PATH } from './neutral-page.js';

/** Makes Shift, pressed three times, do what a tap on the exit does (`in-head.js`), and keeps the exit in reach. */
export function startQuickExit(): void {
	const bar = document.querySelector<HTMLElement>('.exit');
	const link = bar?.querySelector<HTMLElement>('[data-exit]');
	const status = bar?.querySelector('[data-exit-status]');
	const about = bar?.querySelector<HTMLElement>('[data-hint]');
	if (!bar || !link || !status) return;
	const { press2, press1, timeout } = link.dataset;
	let sequence = NO_PRESSES;
	let timer = 0;

	const take = (happening: Happening | null, now: number) => {
		if (happening === null || hasLeft()) return;
		const { count } = sequence;
		sequence = after(sequence, happening, now);
		// Nothing is said of a capital.
		if (sequence.count === count) return;
		clearTimeout(timer);
		if (sequence.count === PRESSES) return link.click();
		status.textContent = ['', press2, press1][sequence.count] ?? '';
		if (sequence.count === 0) return;
		timer = window.setTimeout(() => {
			sequence = NO_PRESSES;
			status.textContent = timeout ?? '';
		}, WINDOW);
	};
	const onKey = (event: KeyboardEvent) => take(happeningOf(event), event.timeStamp);
	addEventListener('keydown', onKey, true);
	addEventListener('keyup', onKey, true);
	addEventListener('pointerdown', (event) => take('other', event.timeStamp), true);

	// The server's answer lets the browser empty its cache of this site (docs/safety.md). The page is gone before it comes.
	addEventListener('left', () => {
		removeKeptOnExit();
		void fetch(NEUTRAL_PATH, { keepalive: true }).catch(() => undefined);
	});

	// Said only where it is true: here this script answers, and there is likely to be a keyboard.
	if (about && matchMedia('(any-pointer: fine)').matches) about.textContent = about.dataset.hint ?? '';
	keepInReach(bar);
}
