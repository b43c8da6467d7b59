/**
 * Typing errors between two words: a letter too many, too few, another, or two swapped (optimal string alignment). Libraries for this distance
 * count a swap as two.
 * @param most what is still of interest: two words further apart are `most + 1` apart
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		let smallest = i;
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			next.push(best);
			smallest = Math.min(smallest, best);
		}
		// A swap reaches back two rows, but costs one more than what stood there: it never leads below a row that is above the limit.
		if (smallest > most) return most + 1;
		before = row;
		row = next;
	}
	return Math.min(row[b.length] ?? Infinity, most + 1);
}
