import type { LoadedIndex } from '../index/load-index';
import type { Understanding } from '../understand/model';
import { isOnlyOwnBehaviour } from './query-signals';
import type { Ranked } from './rank';
import { RANKING } from './ranking-settings';

const bestOf = (pages: readonly Ranked[]) => Math.max(0, ...pages.map(({ score }) => score));

/** Such questions name what was done, in the words of those it was done to: without this their pages would stand first. */
export function addOwnBehaviour(pages: Ranked[], index: LoadedIndex): void {
	const base = RANKING.ownBehaviourBase * bestOf(pages);
	index.entries.forEach(({ readers }, page) => {
		if (!isOnlyOwnBehaviour(readers)) return;
		const known = pages.find((ranked) => ranked.page === page);
		if (known) known.score += base;
		else pages.push({ page, score: base, line: -1 });
	});
}

/** Pages that the model holds for less likely are left to the words. */
const LEAST_ODDS = 0.002;
/** Where no word was found at all, the model speaks only from this probability: of nonsense it would make a best answer. */
const ALONE_ODDS = 0.3;

/**
 * Adds what the model says about pages to their scores by words; pages that words alone did not find come with it.
 * @param labelOf the model's number of each page
 */
export function addUnderstanding(
	pages: Ranked[],
	said: Understanding['pages'],
	labelOf: readonly number[]
): void {
	const { weight, power } = RANKING.model;
	const base = weight * (bestOf(pages) || 1);
	const top = Math.max(...said) || 1;
	if (pages.length === 0 && top < ALONE_ODDS) return;
	const byPage = new Map(pages.map((ranked) => [ranked.page, ranked]));
	labelOf.forEach((label, page) => {
		const probability = said[label] ?? 0;
		if (probability < LEAST_ODDS) return;
		const gain = base * (probability / top) ** power;
		const known = byPage.get(page);
		if (known) known.score += gain;
		else pages.push({ page, score: gain, line: -1 });
	});
}
