/**
 * The script of every page: quick exit, "open now" and overdue facts, printing, and the search box. Each starts by itself: one that fails does
 * not take the others with it. Taps that come before it has loaded are handled by safety/first-tap.
 */
import { loadScript } from '../faults/load-script';
import { startEach } from '../faults/start-each';
import { tell } from '../faults/tell';
import { keepCurrent } from '../help/clock';
import { showOpenNow, showOverdue } from '../help/open-now';
import { distrustWrongClock } from '../help/server-clock';
import { startQuickExit } from '../safety/quick-exit';

function startPrint(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

/** The script of search is fetched only when somebody is about to search. */
function startSearch(): void {
	const page = document.querySelector<HTMLElement>('[data-search-page]');
	const form = page?.querySelector('form');
	const status = page?.querySelector<HTMLElement>('[data-search-status]');
	if (!page || !form || !status) return;
	const load = (attempt: number) => {
		status.textContent = status.dataset.loading ?? '';
		const failed = () => {
			status.textContent = '';
			const untell = tell(status.dataset.failed ?? '', {
				label: status.dataset.again ?? '',
				run: () => {
					untell();
					load(attempt + 1);
				}
			});
		};
		loadScript(page.dataset.script ?? '', failed, attempt);
	};
	form.hidden = false;
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('focusin', () => load(0), { once: true });
}

startEach(
	startQuickExit,
	() => keepCurrent(showOpenNow),
	() => keepCurrent(showOverdue),
	startPrint,
	startSearch,
	() => void distrustWrongClock()
);
