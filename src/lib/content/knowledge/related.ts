/** What records are compared by. */
export interface Themed {
	id: string;
	themes: readonly string[];
}

/**
 * The records most related to `from`: first those it names, in its order, then those that share most themes. The fewer records have a theme,
 * the more it counts, so that "sexual violence" does not drown "sport"; a record's first theme, what it is mainly about, counts double;
 * and a record with many themes counts for less than one with few (cosine length).
 * @param named ids that `from` refers to, best first
 * @param most how many at most
 */
export function related<T extends Themed>(
	from: Themed,
	all: readonly T[],
	{ named = [], most }: { named?: readonly string[]; most: number }
): T[] {
	const carriers = new Map<string, number>();
	for (const each of all)
		for (const theme of each.themes) carriers.set(theme, (carriers.get(theme) ?? 0) + 1);
	const shared = (each: T) =>
		each.themes
			.filter((theme) => from.themes.includes(theme))
			.reduce((sum, theme) => sum + (theme === each.themes[0] ? 2 : 1) / (carriers.get(theme) ?? 1), 0) /
		Math.sqrt(each.themes.length);
	const score = (each: T) => {
		const at = named.indexOf(each.id);
		return at === -1 ? shared(each) : 1000 - at;
	};
	return all
		.filter((each) => each.id !== from.id)
		.map((each) => ({ each, score: score(each) }))
		.filter((candidate) => candidate.score > 0)
		.sort((a, b) => b.score - a.score || a.each.id.localeCompare(b.each.id))
		.slice(0, most)
		.map(({ each }) => each);
}
