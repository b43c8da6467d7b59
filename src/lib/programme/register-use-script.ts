/**
 * Taking the register along: a file of the rows that are shown, and a sentence that names them as a source. Fetched when somebody opens the part
 * of the page that it is for.
 */
import { hasLeft } from '../safety/left';
import { choiceHash } from './register-address';
import type { RegisterTable } from './register-table';
import { startCitation } from './start-citation';

/** Names of what is chosen, as people read them. */
function namesIn(form: HTMLFormElement, words: string): string[] {
	return [
		...[...form.querySelectorAll('select')].flatMap(({ value, selectedOptions }) =>
			value === '' ? [] : (selectedOptions[0]?.textContent.trim() ?? [])
		),
		...(words.trim() === '' ? [] : [`‘${words.trim()}’`])
	];
}

/** Makes the link to the whole register one that saves the rows that are shown. When they cannot be had, it saves the whole after all. */
function startDownload(link: HTMLElement, { headers, shown }: RegisterTable): void {
	const { selection = '', number = '', address = '', sourceName = '', source = '' } = link.dataset;
	const { licenceName = '', licence = '' } = link.dataset;
	const whole = link.textContent;
	link.textContent = selection;
	const save = async () => {
		const [{ rows, choice }, file] = await Promise.all([shown(), import('./register-download')]);
		if (hasLeft()) return;
		const [first = '', ...others] = headers.map((header) => header.textContent);
		const name = ['register', ...choice.facets].join('-');
		const header = [first, number, ...others, address, 'id', sourceName, licenceName];
		file.saveCsv(file.selectionCsv(header, rows, [source, licence]), `${name}.csv`);
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

/**
 * Starts the part of the page for who writes about the register.
 * @param place the part, with what its texts are made of
 * @returns names what is chosen now in the sentence to cite. The words that were typed are a part of its address, and of no other: browsers keep a
 *   list of the addresses they were at.
 */
export function startUse(place: HTMLElement, form: HTMLFormElement, table: RegisterTable): () => void {
	const link = place.querySelector<HTMLElement>('[data-selection]');
	if (link) startDownload(link, table);
	const sayCopy = startCitation();
	const sentence = place.querySelector('[data-citation]');
	const { cite: pattern = '', title = '', chosen = '', whole = '' } = place.dataset;
	return () => {
		if (!sentence) return;
		const choice = table.choice();
		const names = namesIn(form, choice.words);
		const named = names.length === 0 ? title : chosen.replace('#', () => names.join(', '));
		sentence.textContent = pattern
			.replace('{title}', () => named)
			.replace('{address}', () => whole + choiceHash(choice));
		sayCopy?.();
	};
}
