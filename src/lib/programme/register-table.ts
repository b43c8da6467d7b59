/** The table of the register in the browser: its rows, which of them are shown, and in which order. */
import { countedText } from '../i18n/counted-text';
import { emptyFields } from '../safety/left';
import type { AddressChoice } from './register-address';
import { chosenIn, type TableOrder } from './register-form';
import { fetchRows, type RowsThatFit } from './register-rows';

/** Elements of a page of the register. */
export interface RegisterElements {
	form: HTMLFormElement;
	body: HTMLTableSectionElement;
	counter: HTMLElement;
	headers: readonly HTMLElement[];
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
	let rows: Promise<RowsThatFit> | undefined;

	function sortBy(next: TableOrder): void {
		order = next;
		for (const header of headers) header.removeAttribute('aria-sort');
		headers[order.column]?.setAttribute('aria-sort', order.direction === 1 ? 'ascending' : 'descending');
	}

	function fill(shown: readonly HTMLTableRowElement[]): void {
		body.textContent = '';
		body.append(...shown);
	}

	/** What is chosen now. */
	const choice = () => chosenIn(form, columns, order);

	/** The rows that fit what is chosen, in the order that is chosen, with that choice. */
	async function shown(): Promise<{ rows: HTMLTableRowElement[]; choice: AddressChoice }> {
		rows ??= fetchRows((form.dataset.sources ?? '').split(' '), form.dataset.words ?? '');
		// As it is now: while the rows come in, somebody may choose on.
		const [chosen, by] = [choice(), order];
		try {
			return { rows: (await rows)(chosen, by), choice: chosen };
		} catch (error) {
			// Fetched again when somebody asks for it.
			rows = undefined;
			throw error;
		}
	}

	/** Shows the rows that fit, and says how many there are. */
	async function apply(): Promise<void> {
		const { rows: found } = await shown();
		fill(found);
		// All rows that fit are shown at once, so links to parts make no sense here.
		document.querySelector('[data-register-parts]')?.setAttribute('hidden', '');
		const text = found.length === 0 ? counter.dataset.none : countedText(counter.dataset, found.length);
		counter.textContent = text ?? '';
	}

	/** Form and table as they came. */
	function showServed(): void {
		emptyFields(form);
		fill(rowsServed);
		sortBy(orderServed);
		counter.textContent = countServed;
		document.querySelector('[data-register-parts]')?.removeAttribute('hidden');
	}

	return { headers, columns, order: () => order, sortBy, choice, shown, apply, showServed };
}

export type RegisterTable = ReturnType<typeof registerTable>;
