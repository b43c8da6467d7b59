/**
 * Filters and sorts the register at once. The rows come from the pages of the register themselves, fetched on the first choice; without
 * this script the same choices are links.
 */
import { parsePage } from '../page-html/parse-page';
import { typedIn } from '../ui/typed-text';
import { foldText, registerFilter, type FilterRow } from './register-filter';

const form = document.querySelector<HTMLFormElement>('[data-register]');
const body = document.querySelector('tbody');
const counter = document.querySelector<HTMLElement>('[data-register-count]');
const headers = [...document.querySelectorAll<HTMLElement>('th[data-order]')];

/** A row and what the filter reads of it: read once, because every key asks all rows. */
type Row = FilterRow & { element: HTMLTableRowElement };

let rows: Promise<Row[]> | undefined;
let sorted = { column: -1, direction: 1 };

async function fetchRows(sources: string): Promise<Row[]> {
	const pages = await Promise.all(sources.split(' ').map(async (url) => (await fetch(url)).text()));
	const found = pages.flatMap((html) => [
		...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')
	]);
	if (found.length === 0) throw new Error('no rows');
	return found.map((element) => ({
		element,
		facets: (element.dataset.f ?? '').split(' '),
		text: foldText(`${element.textContent} ${element.dataset.w ?? ''}`)
	}));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return (cell?.dataset.k ?? cell?.textContent ?? '').replace(/^[^\p{L}\p{N}~]+/u, '') || '~';
}

function compare(a: string, b: string): number {
	// Unknown values come last in either direction.
	if (a === '~' || b === '~') return a === b ? 0 : a === '~' ? 1 : -1;
	return a.localeCompare(b, 'nl') * sorted.direction;
}

async function apply(): Promise<void> {
	if (!form || !body || !counter) return;
	try {
		rows ??= fetchRows(form.dataset.sources ?? '');
		const wanted = [...new FormData(form).values()].map(String).filter((slug) => slug !== '');
		const field = form.querySelector('input');
		const fits = registerFilter(wanted, field ? typedIn(field) : '');
		const found = (await rows).filter(fits).map(({ element }) => element);
		if (sorted.column >= 0) found.sort((a, b) => compare(keyOf(a, sorted.column), keyOf(b, sorted.column)));
		body.replaceChildren(...found);
		// All rows that fit are shown at once, so links to parts make no sense here.
		document.querySelector('[data-register-parts]')?.setAttribute('hidden', '');
		const { one, other, none } = counter.dataset;
		const text = found.length === 0 ? none : found.length === 1 ? one : other;
		counter.textContent = (text ?? '').replace('#', String(found.length));
	} catch {
		// The table and the links stay as they are; the next choice tries again.
		rows = undefined;
		counter.textContent = counter.dataset.failed ?? '';
		document.querySelector('[data-register-links]')?.removeAttribute('hidden');
	}
}

if (form) {
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
		header.replaceChildren(button);
		button.addEventListener('click', () => {
			sorted = { column, direction: sorted.column === column ? -sorted.direction : 1 };
			for (const each of headers) each.removeAttribute('aria-sort');
			header.setAttribute('aria-sort', sorted.direction === 1 ? 'ascending' : 'descending');
			void apply();
		});
	});
}
