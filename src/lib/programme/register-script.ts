/**
 * Filters and sorts the register at once. The rows come from the pages of the register themselves, fetched on the first choice; without
 * this script the same choices are links.
 */
import { askToTell } from '../faults/ask-to-tell';
import { ofPage } from '../faults/fault-texts';
import { countedText } from '../i18n/counted-text';
import { emptyFields, onPageLeft } from '../safety/left';
import { typedIn } from '../ui/typed-text';
import { registerFilter } from './register-filter';
import type { Row } from './register-rows';
import { compareKeys, sortText } from './sort-key';

const AGAIN = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'again'
});

const form = document.querySelector<HTMLFormElement>('[data-register]');
const body = document.querySelector('tbody');
const counter = document.querySelector<HTMLElement>('[data-register-count]');
const headers = [...document.querySelectorAll<HTMLElement>('th[data-order]')];

interface Order {
	/** -1: that of the papers. */
	column: number;
	direction: 1 | -1;
}

let rows: Promise<Row[]> | undefined;
let hasFailed = false;
/** The order that the page was served in. */
const served: Order = {
	column: headers.findIndex((header) => header.hasAttribute('aria-sort')),
	direction: 1
};
let sorted = served;

function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return sortText(cell?.dataset.k ?? cell?.textContent ?? '');
}

function showOrder(): void {
	for (const header of headers) header.removeAttribute('aria-sort');
	headers[sorted.column]?.setAttribute('aria-sort', sorted.direction === 1 ? 'ascending' : 'descending');
}

async function apply(): Promise<void> {
	if (!form || !body || !counter || hasFailed) return;
	try {
		rows ??= import('./register-rows').then(({ fetchRows }) =>
			fetchRows((form.dataset.sources ?? '').split(' '))
		);
		const wanted = [...new FormData(form).values()].map(String).filter((slug) => slug !== '');
		const field = form.querySelector('input');
		const fits = registerFilter(wanted, field ? typedIn(field) : '');
		const found = (await rows).filter(fits).map(({ element }) => element);
		const { column, direction } = sorted;
		if (column >= 0)
			found.sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), __SITE_LANGUAGE__, direction));
		body.textContent = '';
		body.append(...found);
		// All rows that fit are shown at once, so links to parts make no sense here.
		document.querySelector('[data-register-parts]')?.setAttribute('hidden', '');
		const text = found.length === 0 ? counter.dataset.none : countedText(counter.dataset, found.length);
		counter.textContent = text ?? '';
	} catch {
		// The table and the links stay as they are. Fetched again when somebody asks for it, not with every key.
		if (hasFailed) return;
		hasFailed = true;
		rows = undefined;
		document.querySelector('[data-register-links]')?.removeAttribute('hidden');
		const untell = askToTell(counter.dataset.failed ?? '', {
			label: ofPage(AGAIN, ''),
			run: () => {
				untell();
				hasFailed = false;
				void apply();
			}
		});
	}
}

if (form && body && counter) {
	const rowsServed = [...body.rows];
	const heading = counter.textContent;
	onPageLeft(() => {
		emptyFields(form);
		body.replaceChildren(...rowsServed);
		sorted = served;
		showOrder();
		counter.textContent = heading;
		document.querySelector('[data-register-parts]')?.removeAttribute('hidden');
	});
	form.hidden = false;
	document.querySelector('[data-register-links]')?.setAttribute('hidden', '');
	form.addEventListener('input', apply);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => {
		// A page of one choice is served with that choice selected; "everything" has to clear it too.
		for (const option of form.querySelectorAll('option')) option.defaultSelected = false;
		setTimeout(apply);
	});
	headers.forEach((header, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = header.textContent.trim();
		header.textContent = '';
		header.append(button);
		button.addEventListener('click', () => {
			sorted = { column, direction: sorted.column === column && sorted.direction === 1 ? -1 : 1 };
			showOrder();
			void apply();
		});
	});
}
