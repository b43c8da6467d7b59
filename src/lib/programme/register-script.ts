/**
 * Filters and sorts the register at once. The rows come from the pages of the register themselves, fetched on the first choice; without
 * this script the same choices are links. What is chosen stands in the address, so that Back and a link that is passed on lead to it.
 */
import { hasLeft, onPageLeft } from '../safety/left';
import { choiceHash, choiceInHash } from './register-address';
import { choose, namesIn, slugsOf } from './register-form';
import { registerTable, type RegisterElements } from './register-table';
import { cite, startDownload } from './register-use-script';

function start(elements: RegisterElements): void {
	const { form, headers } = elements;
	const table = registerTable(elements);
	/** Where the register as a whole stands; this page may be one choice of it. */
	const whole = form.dataset.home ?? '';
	const path = location.pathname;
	const heading = document.querySelector('h1');
	const headingServed = heading?.textContent ?? '';

	const showServed = () => {
		table.showServed();
		if (heading) heading.textContent = headingServed;
		cite(table.choice(), namesIn(form));
	};
	const show = () => {
		// A page of one choice is about something else from now on.
		if (heading && path !== whole) heading.textContent = form.dataset.title ?? '';
		cite(table.choice(), namesIn(form));
		void table.apply();
	};
	const showAddress = () => {
		if (location.pathname === path && location.hash === '') {
			showServed();
			return;
		}
		const choice = choiceInHash(location.hash, slugsOf(form), table.columns);
		choose(form, choice);
		table.sortBy({ column: table.columns.indexOf(choice.order ?? ''), direction: choice.isDown ? -1 : 1 });
		show();
	};
	/** Shows a new choice and puts it into the address, without the words: those stay out of the browser's list of pages. */
	const showNew = () => {
		const address = whole + choiceHash({ ...table.choice(), words: '' });
		try {
			// The state is that of the page: the way out marks in it where Back may lead.
			if (location.pathname + location.hash !== address) history.pushState(history.state, '', address);
		} catch {
			// Browsers refuse more than so many in a minute; the choice itself works.
		}
		show();
	};

	onPageLeft(showServed);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && !hasLeft()) showAddress();
	});
	addEventListener('popstate', showAddress);
	form.hidden = false;
	document.querySelector('[data-register-links]')?.setAttribute('hidden', '');
	form.addEventListener('input', ({ target }) => (target instanceof HTMLSelectElement ? showNew() : show()));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		// Not to what the page came with: on a page of one choice, "everything" clears that too.
		event.preventDefault();
		choose(form, { facets: [], words: '' });
		showNew();
	});
	headers.forEach((header, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = header.textContent.trim();
		header.textContent = '';
		header.append(button);
		button.addEventListener('click', () => {
			const { column: before, direction } = table.order();
			table.sortBy({ column, direction: before === column && direction === 1 ? -1 : 1 });
			showNew();
		});
	});
	startDownload(
		headers.map((header) => header.textContent),
		table.shown
	);
	if (location.hash !== '') showAddress();
}

const form = document.querySelector<HTMLFormElement>('[data-register]');
const body = document.querySelector('tbody');
const counter = document.querySelector<HTMLElement>('[data-register-count]');
const headers = [...document.querySelectorAll<HTMLElement>('th[data-order]')];
if (form && body && counter) start({ form, body, counter, headers });
