import { addRow, product, type Matrix } from './matrix';

/** A question that is answered by one of a number of classes, which stand together among all classes. */
export interface Head {
	from: number;
	size: number;
}

/**
 * A linear classifier of low rank (as fastText, Joulin et al. 2016): each feature has a row of a few numbers; their sum, the meaning of the
 * sentence, is weighed against a row per class. What a feature says about one class so says something about classes like it.
 */
export interface Network {
	/** A row per feature. */
	features: Matrix;
	/** A row per class. */
	classes: Matrix;
	bias: Float32Array;
}

/** What the features of a sentence mean together; its length does not count. */
export function meaning(features: readonly number[], rows: Matrix): Float64Array {
	const sum = new Float64Array(rows.width);
	const share = 1 / Math.sqrt(features.length || 1);
	for (const feature of features) addRow(rows, feature, share, sum);
	return sum;
}

/** The probabilities of the classes of a head, given what a sentence means. `more`: added to a class before they are worked out. */
export function probabilities(
	sum: Float64Array,
	{ classes, bias }: Network,
	{ from, size }: Head,
	more?: (label: number) => number
): Float64Array {
	const odds = new Float64Array(size);
	let most = -Infinity;
	for (let at = 0; at < size; at += 1) {
		const each = product(classes, from + at, sum) + (bias[from + at] ?? 0) + (more?.(at) ?? 0);
		odds[at] = each;
		if (each > most) most = each;
	}
	let total = 0;
	for (let at = 0; at < size; at += 1) {
		const each = Math.exp((odds[at] ?? 0) - most);
		odds[at] = each;
		total += each;
	}
	for (let at = 0; at < size; at += 1) odds[at] = (odds[at] ?? 0) / total;
	return odds;
}
