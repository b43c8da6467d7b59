/**
 * The Dutch stemmer of Kraaij and Pohlmann (1994), written after its definition in Snowball
 * (https://snowballstem.org/algorithms/kraaij_pohlmann/stemmer.html). Unlike the classic Dutch Snowball stemmer it takes off `ge-` ("aangerand",
 * "aanranding" and "aanranden" meet) and `-heid`, `-atie`, `-lijk`. Apostrophes are removed before a word gets here.
 */
import { isConsonant, lengthenVowel, matchesBefore, type Rule } from './stem-dutch-rules';
import { STEP_1, STEP_2, STEP_3, STEP_4A, STEP_4B } from './stem-dutch-steps';

const REGION = /^[^aeiouy]*(?:ij|[aeiouy])+[^aeiouy]/;

/** Where R1 begins: after the first consonant that follows a vowel; and R2, the same within R1. */
function regions(word: string): { r1: number; r2: number } {
	const first = REGION.exec(word)?.[0].length;
	if (first === undefined) return { r1: word.length, r2: word.length };
	const second = REGION.exec(word.slice(first))?.[0].length;
	return { r1: first, r2: second === undefined ? word.length : first + second };
}

/** Applies the rules of the longest suffix that fits; null when none of them applies. */
function apply(word: string, step: Record<string, readonly Rule[]>, r1: number, r2: number): string | null {
	const suffix = Object.keys(step)
		.filter((each) => word.endsWith(each))
		.sort((a, b) => b.length - a.length)[0];
	if (suffix === undefined) return null;
	const stem = word.slice(0, word.length - suffix.length);
	for (const rule of step[suffix] ?? []) {
		if (rule.before !== undefined && !matchesBefore(stem, rule.before)) continue;
		const cut = rule.before === undefined || rule.keep ? stem : stem.slice(0, -rule.before.length);
		const at = rule.before === undefined ? stem : stem.slice(0, -rule.before.length);
		if (rule.region === 1 && at.length < r1) continue;
		if (rule.region === 2 && at.length < r2) continue;
		if (rule.after && !rule.after(at)) continue;
		const result = cut + (rule.put ?? '');
		return rule.lengthen ? lengthenVowel(result) : result;
	}
	return null;
}

/** Takes `ge` off at `at`, when a vowel and a consonant follow; and then a `d` or `t` at the end: "gerand" becomes "rand". */
function withoutGe(word: string, at: number): string | null {
	if (at < 0 || !/^.{3}/.test(word.slice(at + 2)) || !/[aeiouy].*?[^aeiouy]/.test(word.slice(at + 2)))
		return null;
	const rest = word.slice(0, at) + word.slice(at + 2);
	const { r1 } = regions(rest);
	const last = rest[rest.length - 1];
	const before = rest.slice(0, -1);
	const blocked = last === 'd' ? 'n' : last === 't' ? 'h' : null;
	if (blocked === null || before.length < r1 || !isConsonant(before)) return rest;
	return before.endsWith(blocked) && before.length - 1 >= r1 ? rest : before;
}

/** The stem of a normalised Dutch word. */
export function stemDutch(input: string): string {
	// A y at the start of a word or after a vowel is a consonant.
	let word = input.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
	let isStemmed = false;
	const { r1, r2 } = regions(word);
	for (const step of [STEP_1, STEP_2, STEP_3]) {
		const next = apply(word, step, r1, r2);
		if (next === null) continue;
		word = next;
		isStemmed = true;
	}
	const adjective = apply(word, STEP_4A, r1, r2) ?? apply(word, STEP_4B, r1, r2);
	if (adjective !== null) {
		word = adjective;
		isStemmed = true;
	}
	if (word.startsWith('ge')) {
		const next = withoutGe(word, 0);
		isStemmed ||= next !== null;
		word = next ?? word;
	}
	const next = withoutGe(word, word.indexOf('ge', 1));
	isStemmed ||= next !== null;
	word = next ?? word;
	if (/[kfp]t$/.test(word)) {
		word = word.slice(0, -1);
		isStemmed = true;
	}
	if (isStemmed) {
		word = word
			.replace(/([b-df-hj-np-tvwxz])\1$/, '$1')
			.replace(/v$/, 'f')
			.replace(/z$/, 's');
	}
	return word.toLowerCase();
}
