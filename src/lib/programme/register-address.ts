/** What is chosen in the register, as its address says it after the `#`. */
export interface AddressChoice {
	/** Slugs of the choices of the form. */
	facets: readonly string[];
	/** Name of the column by which rows are sorted; null: they stand as in the papers. */
	order: string | null;
	/** Sorted from the last to the first. */
	isDown: boolean;
	/** Words looked for. */
	words: string;
}

const WORDS = 'woord=';
const DOWN = '-af';

/** The part of an address that tells a choice, empty for no choice: `#lijn-1/stand-loopt/op-titel-af/woord=C190`. */
export function choiceHash({ facets, order, isDown, words }: AddressChoice): string {
	const segments = [
		...facets,
		...(order === null ? [] : [`op-${order}${isDown ? DOWN : ''}`]),
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

/**
 * The choice in an address; what the page does not have is left out.
 * @param facets slugs of the choices that the form has
 * @param orders names of the columns that the table has
 */
export function choiceInHash(
	hash: string,
	facets: readonly string[],
	orders: readonly string[]
): AddressChoice {
	const segments = hash.replace(/^#/, '').split('/');
	const ordered = (end: string) => orders.find((order) => segments.includes(`op-${order}${end}`));
	const down = ordered(DOWN);
	const words = segments.find((segment) => segment.startsWith(WORDS)) ?? WORDS;
	return {
		facets: facets.filter((slug) => segments.includes(slug)),
		order: down ?? ordered('') ?? null,
		isDown: down !== undefined,
		words: decoded(words.slice(WORDS.length))
	};
}
