/** Shows the search box, and fetches the script of search when somebody is about to search. */
import { askToTell } from '../../faults/ask-to-tell';
import { loadScript } from '../../faults/load-script';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const status = page?.querySelector<HTMLElement>('[data-search-status]');

if (page && form && status) {
	const load = (attempt: number) => {
		status.textContent = status.dataset.loading ?? '';
		const failed = () => {
			status.textContent = '';
			const again = () => {
				untell();
				load(attempt + 1);
			};
			const untell = askToTell(status.dataset.failed ?? '', {
				label: status.dataset.again ?? '',
				run: again
			});
		};
		loadScript(page.dataset.script ?? '', failed, attempt);
	};
	form.hidden = false;
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('focusin', () => load(0), { once: true });
}
