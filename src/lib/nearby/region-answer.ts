import { fetchAgain } from '../faults/fetch-again';
import {
	choiceLabel,
	makeLookup,
	type LookupResult,
	type PackedRegions,
	type RegionChoice
} from '../regions/index';
import { sayFieldError, typedIn } from '../ui/typed-text';
import type { RegionWords } from './region-words';

function linkTo(base: string, choice: RegionChoice, label: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${base}${choice.slug}/`;
	link.textContent = label;
	item.append(link);
	return item;
}

/**
 * Looks up what was typed, and puts the answer on the page: below the form, or as an error of the field when it leads nowhere.
 * @returns the address of the one municipality that is meant without a doubt; null when there is a doubt, and so something to choose
 */
export type Answer = (field: HTMLInputElement, target: HTMLElement, base: string) => string | null;

/** Fetches what answering needs beside this code, which reads places as people write them: the table and the words. */
export async function fetchAnswer({ src = '', words = '' }: DOMStringMap): Promise<Answer> {
	const json = <T extends object>(address: string) => fetchAgain(address, (text) => JSON.parse(text) as T);
	const [packed, texts] = await Promise.all([json<PackedRegions>(src), json<RegionWords>(words)]);
	const lookUp = makeLookup(packed);
	const sentence = ({ kind, choices }: LookupResult, labels: readonly string[]) =>
		kind === 'guess' && choices.length === 1
			? texts['guess-one'].replace('#', () => labels[0] || '')
			: texts[kind];
	return (field, target, base) => {
		const result = lookUp(typedIn(field));
		const labels = result.choices.map((choice) => choiceLabel(choice, result.kind !== 'found'));
		const said = sentence(result, labels);
		const isError = result.choices.length === 0;
		sayFieldError(field, isError ? said : '');
		target.textContent = '';
		if (isError) return null;
		const line = document.createElement('p');
		line.textContent = said;
		target.append(line);
		const list = document.createElement('ul');
		list.append(...result.choices.map((choice, at) => linkTo(base, choice, labels[at] || choice.name)));
		target.append(list);
		if (result.kind === 'found') return `${base}${result.choices[0].slug}/`;
		const otherwise = document.createElement('p');
		otherwise.textContent = texts.otherwise;
		target.append(otherwise);
		return null;
	};
}
