/** The form above the register: what is chosen in it, as an address says it. */
import { typedIn } from '../ui/typed-text';
import type { AddressChoice } from './register-address';

/** How the rows of the table stand. */
export interface TableOrder {
	/** Number of the column; -1: as in the papers. */
	column: number;
	/** -1: from the last to the first. */
	direction: 1 | -1;
}

const selectsOf = (form: HTMLFormElement) => [...form.querySelectorAll('select')];
const fieldOf = (form: HTMLFormElement) => form.querySelector('input');

/**
 * What is chosen now.
 * @param columns names of the columns, in their order
 */
export function chosenIn(
	form: HTMLFormElement,
	columns: readonly string[],
	{ column, direction }: TableOrder
): AddressChoice {
	const field = fieldOf(form);
	return {
		facets: selectsOf(form)
			.map(({ value }) => value)
			.filter((slug) => slug !== ''),
		order: columns[column] ?? null,
		isDown: direction === -1,
		words: field ? typedIn(field) : ''
	};
}

/** Sets the fields to a choice, as far as they have it; nobody is told, as with every value that a script sets. */
export function choose(
	form: HTMLFormElement,
	{ facets, words }: Pick<AddressChoice, 'facets' | 'words'>
): void {
	for (const select of selectsOf(form))
		select.value = facets.find((slug) => [...select.options].some(({ value }) => value === slug)) ?? '';
	const field = fieldOf(form);
	if (field) field.value = words;
	const more = form.querySelector('details');
	if (more && selectsOf(form).some(({ value }) => value !== '')) more.open = true;
}
