import { foldText } from './register-filter';

/** Shorter words are "het", "van", "the": they find everything. */
const SHORTEST = 4;

/**
 * What a record of the register is found by and its row does not show: its keys, and the words of its summary, which are plainer than the title that the paper
 * gave it. Each once, and not where a longer word or the title has it already: rows are many.
 */
export function foundBy(title: string, keys: readonly string[], summary: string): string {
	const shown = foldText([title, ...keys].join(' '));
	const words = [...new Set(foldText(summary).split(/[^\p{L}\p{N}-]+/u))].filter(
		(word) => word.length >= SHORTEST && !shown.includes(word)
	);
	const longest = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
	return [...keys, ...longest].join(' ');
}
