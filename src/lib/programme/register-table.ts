/** The table of the register in the browser: its rows, which of them are shown, and in which order. */
import { askToTell } from '../faults/ask-to-tell';
import { ofPage } from '../faults/fault-texts';
import { countedText } from '../i18n/counted-text';
import { emptyFields } from '../safety/left';
import type { AddressChoice } from './register-address';
import { registerFilter } from './register-filter';
import { chosenIn, type TableOrder } from './register-form';
import type { Row } from './register-rows';
import { compareKeys, sortText } from './sort-key';

const AGAIN = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'again'
});

/** Elements of a page of the register. */
export interface RegisterElements {
	form: HTMLFormElement;
	body: HTMLTableSectionElement;
	counter: HTMLElement;
	headers: readonly HTMLElement[];
}

function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return sortText(cell?.dataset.k ?? cell?.textContent ?? '');
}

/** Takes the table of a page over; nothing changes until it is asked to show something else. */
export function registerTable({ form, body, counter, headers }: RegisterElements) {
	const columns = headers.map(({ dataset }) => dataset.order ?? '');
	const rowsServed = [...body.rows];
	const countServed = counter.textContent;
	/** The order that the page was served in. */
	const orderServed: TableOrder = {
		column: headers.findIndex((header) => header.hasAttribute('aria-sort')),
		direction: 1
	};
	let order = orderServed;
	let rows: Promise<Row[]> | undefined;
	let hasFailed = false;

	function sortBy(next: TableOrder): void {
		order = next;
		for (const header of headers) header.removeAttribute('aria-sort');
		headers[order.column]?.setAttribute('aria-sort', order.direction === 1 ? 'ascending' : 'descending');
	}

	/** What is chosen now. */
	const choice = () => chosenIn(form, columns, order);

	/** The rows that fit what is chosen, in the order that is chosen, with that choice. */
	async function shown(): Promise<{ rows: HTMLTableRowElement[]; choice: AddressChoice }> {
		rows ??= import('./register-rows').then(({ fetchRows }) =>
			fetchRows((form.dataset.sources ?? '').split(' '))
		);
		const [chosen, { column, direction }] = [choice(), order];
		const fits = registerFilter(chosen.facets, chosen.words);
		try {
			const found = (await rows).filter(fits).map(({ element }) => element);
			if (column >= 0)
				found.sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), __SITE_LANGUAGE__, direction));
			return { rows: found, choice: chosen };
		} catch (error) {
			// Fetched again when somebody asks for it.
			rows = undefined;
			throw error;
		}
	}

	/** Shows the rows that fit, and says how many there are. */
	async function apply(): Promise<void> {
		if (hasFailed) return;
		try {
			const { rows: found } = await shown();
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

	/** Form and table as they came. */
	function showServed(): void {
		emptyFields(form);
		body.replaceChildren(...rowsServed);
		sortBy(orderServed);
		counter.textContent = countServed;
		document.querySelector('[data-register-parts]')?.removeAttribute('hidden');
	}

	return { columns, order: () => order, sortBy, choice, shown, apply, showServed };
}
