import { afterPress, NO_PRESSES, PRESSES, WINDOW } from './key-sequence';
import { leave } from './leave';

/** Makes the exit link leave without a way back, by a tap or by pressing Shift three times. Without script it is a plain link. */
export function startQuickExit(): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
	const status = document.querySelector('[data-exit-status]');
	if (!link) return;
	const { href, dataset } = link;
	const go = () => leave(href, dataset.leaving ?? '', dataset.title ?? '');
	const say = (text: string | undefined) => {
		if (status) status.textContent = text ?? '';
	};
	let sequence = NO_PRESSES;
	let timer = 0;

	link.addEventListener('click', (event) => {
		event.preventDefault();
		go();
	});
	addEventListener('keydown', (event) => {
		if (event.key !== 'Shift') {
			// Shift with another key is typing a capital, not leaving.
			sequence = NO_PRESSES;
			return;
		}
		if (event.repeat) return;
		sequence = afterPress(sequence, event.timeStamp);
		clearTimeout(timer);
		if (sequence.count >= PRESSES) return go();
		say(sequence.count === 1 ? dataset.press2 : dataset.press1);
		timer = window.setTimeout(() => {
			sequence = NO_PRESSES;
			say(dataset.timeout);
		}, WINDOW);
	});
}
