/** What is chosen in the register, as its address says it after the `#`. */
export interface AddressChoice {
	/** Slugs of the choices of the form. */
	facets: string[];
	/** Name of the column by which rows are sorted; null: they stand as in the papers. */
	order: string | null;
	/** Sorted from the last to the first. */
	isDown: boolean;
	/** Words looked for. */
	words: string;
}

const WORDS = 'woord=';

/** The part of an address that tells a choice, empty for no choice: `#lijn-1/stand-loopt/op-titel-af/woord=C190`. */
export function choiceHash({ facets, order, isDown, words }: AddressChoice): string {
	const segments = [
		...facets,
		...(order === null ? [] : [`op-${order}${isDown ? '-af' : ''}`]),
		...(words === '' ? [] : [WORDS + encodeURIComponent(words)])
	];
	return segments.length === 0 ? '' : `#${segments.join('/')}`;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// Cut off by who passed it on.
		return '';
	}
}

/** The choice in an address. What the page does not have may be in it: an address comes from anywhere. */
export function choiceInHash(hash: string): AddressChoice {
	const choice: AddressChoice = { facets: [], order: null, isDown: false, words: '' };
	for (const segment of hash.slice(1).split('/')) {
		const [, order, down] = /^op-([a-z]+)(-af)?$/.exec(segment) ?? [];
		if (order !== undefined) Object.assign(choice, { order, isDown: down !== undefined });
		else if (segment.startsWith(WORDS)) choice.words = decoded(segment.slice(WORDS.length));
		else if (segment !== '') choice.facets.push(segment);
	}
	return choice;
}
