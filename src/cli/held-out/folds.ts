import type { SentenceGroup } from '../../lib/content/search/sentence-schema';
import { hashOf } from '../../lib/search/understand/features';
import { splitWords } from '../../lib/search/words/text-normalise';

/** A sentence with its labels, and the fold that it is held out with. */
export interface FoldedSentence {
	text: string;
	labels: SentenceGroup;
	fold: number;
}

/** From this share of words in common (Jaccard) two sentences are the same one in other words, and stay on one side. */
const NEAR = 0.6;

/** Sentences that are near each other, directly or by way of others, get the same number. */
function clusters(texts: readonly string[]): number[] {
	const parent = texts.map((_, at) => at);
	const root = (at: number): number => {
		let top = at;
		while (parent[top] !== undefined && parent[top] !== top) top = parent[top] ?? top;
		parent[at] = top;
		return top;
	};
	const counts = new Map<string, number>();
	const words = texts.map((text) => [...new Set(splitWords(text))]);
	for (const each of words.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
	const rarity = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
	// Two sets that near share one of the rarest of each: only those are looked up (prefix filtering, Chaudhuri and others, 2006).
	const byWord = new Map<string, number[]>();
	words.forEach((own, at) => {
		own.sort(rarity);
		const seen = new Set<number>();
		for (const word of own.slice(0, own.length - Math.ceil(NEAR * own.length) + 1)) {
			const others = byWord.get(word) ?? [];
			byWord.set(word, others);
			for (const other of others) {
				if (seen.has(other)) continue;
				seen.add(other);
				const theirs = words[other] ?? [];
				const shared = theirs.filter((each) => own.includes(each)).length;
				if (shared / (own.length + theirs.length - shared) >= NEAR) parent[root(at)] = root(other);
			}
			others.push(at);
		}
	});
	return parent.map((_, at) => root(at));
}

/** Divides sentences over folds, the same way in every run; those that are nearly the same fall into the same fold. */
export function foldsOf(groups: readonly SentenceGroup[], count: number): FoldedSentence[] {
	const all = groups.flatMap((labels) => labels.sentences.map((text) => ({ text, labels })));
	const cluster = clusters(all.map(({ text }) => text));
	// By the text and not by its number: a sentence that is added moves no other.
	return all.map((each, at) => ({ ...each, fold: hashOf(all[cluster[at] ?? at]?.text ?? '') % count }));
}

/** Groups of the sentences of some folds. */
export function groupsOf(sentences: readonly FoldedSentence[]): SentenceGroup[] {
	const byLabels = new Map<SentenceGroup, string[]>();
	for (const { labels, text } of sentences) byLabels.set(labels, [...(byLabels.get(labels) ?? []), text]);
	return [...byLabels].map(([labels, texts]) => ({ ...labels, sentences: texts }));
}
