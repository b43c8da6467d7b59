import { glossarySchema, termWords, type Term } from '../knowledge/glossary-schema';
import { named, type Kind } from './kind';
import type { InWords } from './in-words';
import { listReader } from './list-reader.server';

/** Words that the glossary explains. */
export const termKind: Kind<Term, InWords<Term>> = {
	name: 'term',
	called: 'a word of content/glossary.yaml',
	links: ['begrip:'],
	overview: '/woordenlijst/',
	read: listReader('content/glossary.yaml', glossarySchema, 'terms', ({ terms }) => terms, termWords),
	headOf: ({ words: { term, definition } }) => ({ title: term, description: definition }),
	addressOf: ({ id }) => `/woordenlijst/#${id}`,
	// A word whose meaning has no source is not explained on the site; its search variants stay in the file for the thesaurus.
	isShown: ({ confidence }) => confidence !== 'low',
	referencesOf: ({ topics }) => named('topics', topics, 'topic'),
	searchWordsOf: ({ record: { id, term, search, topics }, words }) => ({
		listedAs: 'topic',
		id: `woord-${id}`,
		// A visitor who reads English meets the Dutch word on letters and signs.
		asked: [...new Set([...words.synonyms, ...search, ...(words.term === term ? [] : [term])])],
		texts: [],
		audiences: [],
		leadsTo: topics.map((topic) => `topic/${topic}`),
		isWord: true
	})
};
