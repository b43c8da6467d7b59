/**
 * All numbers of the ranking, found on the tuned two thirds of the graded queries (docs/search.md). One object, so that the ablation can
 * switch a rule off and a search for better numbers can change them.
 */
export const RANKING = {
	/** Weight of one occurrence in each field: a title or a visitor's own words say more than running text. */
	field: { title: 5, asked: 4, summary: 2, parts: 1.5, body: 1 },
	/** How much less a long field counts, 0 to 1. */
	lengthPenalty: { title: 0.5, asked: 0.6, summary: 0.5, parts: 0.75, body: 0 },
	/** How soon further occurrences stop counting (k1 of BM25, for joined field weights). */
	saturation: 4,
	/** Strength of what is looked up besides the word itself. */
	strength: { same: 0.75, oneWay: 0.5, part: 0.7, prefix: 0.7, typo: 0.6 },
	/** Shortest word that is split into parts, in letters. */
	shortestCompound: 8,
	/** Weight of a word that occurs nowhere: it lowers the score that any page can reach. */
	unknownWeight: 1,
	/** Second pass: weight of the best line beside lunr's score, 0 to 1 each. */
	lineWeight: 2,
	/** The share of the query that a line covers counts more than the share of the line that is asked for. */
	queryPower: 1.3,
	linePower: 0.5,
	/** Share of the second best line: a page with several lines like the query is more likely the one meant. */
	secondLine: 0.25,
	/** Part of a page's score that goes to the pages it leads to: from a word to its topic, from a topic to its help. */
	lead: { word: 0.4, topic: 0.3 },
	/** How much less the next page of a list gets than the one before it. */
	leadFade: 0.55,
	/** What every page about somebody's own behaviour starts with when that is what is asked, as a part of the best score. */
	ownBehaviourBase: 0.2,
	/** How much a page's place in the site counts: pages that many topics lead to are the main ones. */
	prior: 0.1,
	/** What the model says about a page, beside the best score by words: its probability as a share of the likeliest page's, to this power. */
	model: { weight: 0.8, power: 0.5 },
	/**
	 * From which probability somebody's own behaviour is what is asked, may be what is asked, is what is asked where words say it plainly as well,
	 * and from which other roles count.
	 */
	role: { sure: 0.6, unsure: 0.25, told: 0.05, likely: 0.6 },
	kind: {
		word: 0.5,
		help: 1.1,
		toolkit: 0.85,
		campaign: 0.85,
		/** Pages for professionals only, for a visitor's own words. */
		professionalPage: 0.8,
		/** Guides, toolkits and sectors for a professional's words. */
		professionalTool: 1.15,
		local: 0.8,
		ownBehaviour: 3,
		/** Pages not about somebody's own behaviour, when that is what is asked. */
		notOwnBehaviour: 0.5,
		/** Pages only about somebody's own behaviour, when something else is asked. */
		onlyOwnBehaviour: 0.9,
		youth: 1.15,
		adultsOnly: 0.6,
		parent: 1.1
	}
};
