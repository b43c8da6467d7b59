import { glossarySchema, type Term } from '../knowledge/glossary-schema';
import { named, type Kind } from './kind';
import { listReader } from './read-kind.server';

/** Words that the glossary explains. */
export const termKind: Kind<Term> = {
	name: 'term',
	called: 'a word of content/glossary.yaml',
	links: ['begrip:'],
	overview: '/woordenlijst/',
	read: listReader('content/glossary.yaml', glossarySchema, 'terms', ({ terms }) => terms),
	headOf: ({ record: { term, definition } }) => ({ title: term, description: definition }),
	addressOf: ({ id }) => `/woordenlijst/#${id}`,
	// A word whose meaning has no source is not explained on the site; its search variants stay in the file for the thesaurus.
	isShown: ({ confidence }) => confidence !== 'low',
	referencesOf: ({ topics }) => named('topics', topics, 'topic'),
	searchWordsOf: ({ record: { id, synonyms, search, topics } }) => ({
		listedAs: 'topic',
		id: `woord-${id}`,
		asked: [...synonyms, ...search],
		texts: [],
		audiences: [],
		leadsTo: topics.map((topic) => `topic/${topic}`),
		isWord: true
	})
};
