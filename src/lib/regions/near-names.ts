import { unique, type NamedRegion, type NameIndex } from './name-index';

const SHORTEST_BEGINNING = 3;
/** One typing error in a short name, two in a longer one. */
const allowedErrors = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Typing errors between two words: a letter too many, too few, another, or two swapped. More than `most`: `most + 1`. */
export function typingErrors(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		let least = row;
		for (let at = 1; at <= b.length; at += 1) {
			const isSame = a[row - 1] === b[at - 1];
			const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
			const errors = Math.min(
				(previous[at] ?? 0) + 1,
				(current[at - 1] ?? 0) + 1,
				(previous[at - 1] ?? 0) + (isSame ? 0 : 1),
				isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity
			);
			current[at] = errors;
			if (errors < least) least = errors;
		}
		// A swap reaches back two rows, so one row above the limit does not yet rule a name out.
		if (least > most + 1) return most + 1;
		before = previous;
		previous = current;
	}
	return Math.min(previous[b.length] ?? most + 1, most + 1);
}

/** Names that begin with what was typed or need an article before it, else names a few typing errors away; the nearest first, municipalities before villages. */
export function nearNames(key: string, index: NameIndex): NamedRegion[] {
	const most = allowedErrors(key.length);
	const found = (index.byNameWithoutArticle.get(key) ?? []).map((region) => ({
		region,
		errors: 0,
		isBeginning: true
	}));
	for (const [name, regions] of index.byKey) {
		const isBeginning = key.length >= SHORTEST_BEGINNING && name.startsWith(key);
		const errors = typingErrors(name, key, most);
		if (isBeginning || errors <= most)
			found.push(...regions.map((region) => ({ region, errors, isBeginning })));
	}
	const hasBeginning = found.some(({ isBeginning }) => isBeginning);
	const order = found
		.filter(({ isBeginning, errors }) => isBeginning || !hasBeginning || errors <= 1)
		.sort(
			(a, b) =>
				Number(b.isBeginning) - Number(a.isBeginning) ||
				(a.isBeginning ? Number(b.errors === 0) - Number(a.errors === 0) : a.errors - b.errors) ||
				Number(b.region.isMunicipality) - Number(a.region.isMunicipality) ||
				a.region.name.length - b.region.name.length
		);
	return unique(order.map(({ region }) => region));
}
