/**
 * The script of every page: quick exit, "open now" and overdue facts, printing, reading aloud, and what other scripts ask it to say. Each
 * starts by itself: one that fails does not take the others with it. A tap on the exit, and taps that come before this has loaded, are
 * handled by safety/in-head.
 */
import { startReadAloud } from '../aloud/start-read-aloud';
import { tellWhenAsked } from '../faults/ask-to-tell';
import { startEach } from '../faults/start-each';
import { keepCurrent } from '../help/clock';
import { showOpenNow, showOverdue } from '../help/open-now';
import { distrustWrongClock } from '../help/server-clock';
import { showWhoIsOpen } from '../help/who-is-open';
import { startQuickExit } from '../safety/quick-exit';

function startPrint(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

startEach(
	startQuickExit,
	tellWhenAsked,
	() =>
		keepCurrent((now) => {
			showOpenNow(now);
			showWhoIsOpen();
		}),
	() => keepCurrent(showOverdue),
	startPrint,
	startReadAloud,
	() => void distrustWrongClock()
);
