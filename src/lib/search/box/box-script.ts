/** Wakes the search box, and fetches the script of search when somebody is about to search. */
import { askToTell } from '../../faults/ask-to-tell';
import { loadScript } from '../../faults/load-script';
import { startEntering } from './entering';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const status = page?.querySelector<HTMLElement>('[data-search-status]');

if (page && form && status) {
	let untell = () => {};
	const load = (attempt: number) => {
		untell();
		status.textContent = status.dataset.loading ?? '';
		const failed = () => {
			status.textContent = '';
			const again = { label: status.dataset.again ?? '', run: () => load(attempt + 1) };
			untell = askToTell(status.dataset.failed ?? '', again);
		};
		// What was given up may still come.
		loadScript(page.dataset.script ?? '', { failed, arrived: () => untell() }, attempt);
	};
	form.removeAttribute('data-asleep');
	startEntering(form);
	form.addEventListener('focusin', () => load(0), { once: true });
}
