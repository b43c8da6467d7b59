/**
 * Filters and sorts the register at once. The rows come from the pages of the register themselves, fetched on the first choice; without
 * this script the same choices are links.
 */
import { parsePage } from '../page-html/parse-page';
import { emptyFields, onPageLeft } from '../safety/left';

const form = document.querySelector<HTMLFormElement>('[data-register]');
const body = document.querySelector('tbody');
const counter = document.querySelector<HTMLElement>('[data-register-count]');
const headers = [...document.querySelectorAll<HTMLElement>('th[data-order]')];

/** Lower case, without accents: "Coördinatie" is found by "coordinatie". */
const fold = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();

let rows: Promise<HTMLTableRowElement[]> | undefined;
let sorted = { column: -1, direction: 1 };

async function fetchRows(sources: string): Promise<HTMLTableRowElement[]> {
	const pages = await Promise.all(sources.split(' ').map(async (url) => (await fetch(url)).text()));
	const found = pages.flatMap((html) => [
		...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')
	]);
	if (found.length === 0) throw new Error('no rows');
	return found;
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
		const data = new FormData(form);
		const words = fold(String(data.get('text') ?? '')).split(/\s+/);
		data.delete('text');
		const wanted = [...data.values()].filter((value) => value !== '');
		const found = (await rows).filter((row) => {
			const facets = (row.dataset.f ?? '').split(' ');
			const text = fold(`${row.textContent} ${row.dataset.w ?? ''}`);
			return (
				wanted.every((value) => facets.includes(String(value))) && words.every((word) => text.includes(word))
			);
		});
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

if (form && body && counter) {
	const served = [...body.rows];
	const heading = counter.textContent;
	onPageLeft(() => {
		emptyFields(form);
		body.replaceChildren(...served);
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
		header.replaceChildren(button);
		button.addEventListener('click', () => {
			sorted = { column, direction: sorted.column === column ? -sorted.direction : 1 };
			for (const each of headers) each.removeAttribute('aria-sort');
			header.setAttribute('aria-sort', sorted.direction === 1 ? 'ascending' : 'descending');
			void apply();
		});
	});
}
