/**
 * Filters and sorts the register at once. What does that is fetched on the first choice, with the rows, which come from the pages of the register
 * themselves; without script the same choices are links.
 */
import { askToTell } from '../faults/ask-to-tell';
import { ofPage } from '../faults/fault-texts';
import { emptyFields, hasLeft, onPageLeft } from '../safety/left';
import type { LiveRegister, RegisterElements } from './register-live';

const AGAIN = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'again'
});

function start(elements: RegisterElements): void {
	const { form, counter, headers } = elements;
	const links = document.querySelector('[data-register-links]');
	let live: Promise<LiveRegister> | undefined;
	let hasFailed = false;

	const wake = () =>
		(live ??= import('./register-live').then(
			({ liveRegister }) => liveRegister(elements),
			(error: unknown) => {
				live = undefined;
				throw error;
			}
		));
	const act = (what: (register: LiveRegister) => Promise<void>): void => {
		// Fetched again when somebody asks for it, not with every key.
		if (hasFailed) return;
		wake()
			.then(what)
			.catch(() => {
				if (hasFailed) return;
				// The table and the links stay as they are.
				hasFailed = true;
				links?.removeAttribute('hidden');
				const untell = askToTell(counter.dataset.failed ?? '', {
					label: ofPage(AGAIN, ''),
					run: () => {
						untell();
						hasFailed = false;
						act(({ show }) => show());
					}
				});
			});
	};
	const showAddress = () => act((register) => register.showAddress());

	onPageLeft(() => emptyFields(form));
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && live && !hasLeft()) showAddress();
	});
	addEventListener('popstate', showAddress);
	form.hidden = false;
	links?.setAttribute('hidden', '');
	form.addEventListener('input', ({ target }) =>
		act(({ show, showNew }) => (target instanceof HTMLSelectElement ? showNew() : show()))
	);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		// Not to what the page came with: on a page of one choice, "everything" clears that too.
		event.preventDefault();
		act(({ clear }) => clear());
	});
	headers.forEach((header, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = header.textContent.trim();
		header.textContent = '';
		header.append(button);
		button.addEventListener('click', () => act(({ sort }) => sort(column)));
	});
	const use = document.querySelector<HTMLElement>('[data-register-use]');
	use?.addEventListener(
		'toggle',
		() =>
			// Without it the link leads to the whole register, and the sentence names the page as it came.
			void wake()
				.then((register) => register.use(use))
				.catch(() => undefined),
		{ once: true }
	);
	if (location.hash !== '') showAddress();
}

const form = document.querySelector<HTMLFormElement>('[data-register]');
const body = document.querySelector('tbody');
const counter = document.querySelector<HTMLElement>('[data-register-count]');
const headers = [...document.querySelectorAll<HTMLElement>('th[data-order]')];
if (form && body && counter) start({ form, body, counter, headers });
