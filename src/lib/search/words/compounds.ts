import { RANKING } from '../rank/ranking-settings';

/** Shortest part of a compound: shorter ones ("ver-kracht") are mostly not words. */
const SHORTEST_PART = 4;
const LINKS = ['', 's', 'en', 'n', 'e'];
/** Words that, as a prefix, change a word rather than form a compound with it. */
const PREFIXES = new Set(
	'onder over voor tegen door achter binnen buiten mede samen terug weder ervan'.split(' ')
);

/** How often a stem occurs in the content; 0 when it does not. */
export type StemCount = (stem: string) => number;

/**
 * The parts of a Dutch compound, as stems: `straatintimidatie` gives those of `straat` and `intimidatie`. Only words of the content can
 * be parts; of several ways to split, the one whose rarest part is most common wins. Empty when it is not a compound.
 */
export function splitCompound(
	word: string,
	{ stem, count }: { stem: (word: string) => string; count: StemCount }
): string[] {
	if (word.length < RANKING.shortestCompound || /\d/.test(word)) return [];
	let best: { parts: string[]; score: number } = { parts: [], score: 1 };
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
		const right = stem(word.slice(at));
		const rightCount = count(right);
		if (rightCount <= best.score) continue;
		for (const link of LINKS) {
			const left = word.slice(0, at);
			const bare = left.slice(0, left.length - link.length);
			if (!left.endsWith(link) || bare.length < SHORTEST_PART || PREFIXES.has(bare)) continue;
			const leftStem = stem(bare);
			const score = Math.min(rightCount, count(leftStem));
			if (score > best.score) best = { parts: [leftStem, right], score };
		}
	}
	return best.parts;
}
