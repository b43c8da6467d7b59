/** Taking the register along: a file of the rows that are shown, and a sentence that names them as a source. */
import { hasLeft } from '../safety/left';
import { choiceHash, type AddressChoice } from './register-address';
import { startCitation } from './start-citation';

const place = document.querySelector<HTMLElement>('[data-register-use]');
const sayCopy = startCitation();

/**
 * Names what is chosen in the sentence to cite. The words that were typed are a part of its address, and of no other: browsers keep a list of the
 * addresses they were at.
 * @param names of what is chosen, as people read them
 */
export function cite(choice: AddressChoice, names: readonly string[]): void {
	const sentence = place?.querySelector('[data-citation]');
	if (!place || !sentence) return;
	const { cite: pattern = '', title = '', chosen = '', whole = '' } = place.dataset;
	const named = names.length === 0 ? title : chosen.replace('#', () => names.join(', '));
	sentence.textContent = pattern
		.replace('{title}', () => named)
		.replace('{address}', () => whole + choiceHash(choice));
	sayCopy?.();
}

/**
 * Makes the link to the whole register one that saves the rows that are shown. When they cannot be had, it saves the whole after all.
 * @param columns names of the columns of the table
 * @param shown the rows that fit, in their order, and the choice they fit
 */
export function startDownload(
	columns: readonly string[],
	shown: () => Promise<{ rows: HTMLTableRowElement[]; choice: AddressChoice }>
): void {
	const link = place?.querySelector<HTMLElement>('[data-selection]');
	if (!link) return;
	const { selection = '', number = '', address = '' } = link.dataset;
	const whole = link.textContent;
	link.textContent = selection;
	const save = async () => {
		const [{ rows, choice }, file] = await Promise.all([shown(), import('./register-download')]);
		if (hasLeft()) return;
		const [first = '', ...others] = columns;
		const name = ['register', ...choice.facets].join('-');
		file.saveCsv(file.selectionCsv([first, number, ...others, address], rows), `${name}.csv`);
	};
	link.addEventListener('click', (event) => {
		if (link.textContent === whole) return;
		event.preventDefault();
		save().catch(() => {
			if (hasLeft()) return;
			link.textContent = whole;
			link.click();
		});
	});
}
