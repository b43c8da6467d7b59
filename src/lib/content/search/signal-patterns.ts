/** What patterns can tell about a query; see docs/search.md for what each leads to. */
export const SIGNALS = [
	'danger',
	'suicide',
	'assault',
	'drugged_drink',
	'drugged_memory',
	'drugged_waking',
	'recent',
	'only_early',
	'only_images',
	'long_ago',
	'for_long',
	'child_at_risk',
	'own_behaviour',
	'other_behaviour',
	'professional',
	'policy',
	'young',
	'parent'
] as const;
export type Signal = (typeof SIGNALS)[number];

/** The patterns of all languages together. Plain data, as it is sent with the index. */
export interface SignalPatterns {
	/** By name: the words of all languages as one piece of a pattern, `hij|zij|he|she`. */
	words: Record<string, string>;
	/** By signal: the patterns of all languages as one, in which names in braces stand for words. */
	signals: Partial<Record<Signal, string>>;
	/** Words whose typing errors are put right, see the schema. */
	misspelt: string[];
	/** Words around the names of places, see the schema. */
	places: { around: string[]; before: string[]; sought: string[] };
}

/** The pattern with the words that it names: `\b{now}\b` as `\b(?:nu|now)\b`. Words may name words. */
export function expandPattern(pattern: string, words: Readonly<Record<string, string>>): string {
	return pattern.replace(
		/\{([a-z_]+)\}/g,
		(_, name: string) => `(?:${expandPattern(words[name] ?? '', words)})`
	);
}
