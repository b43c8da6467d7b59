import { situationSchema, situationWords, type SituationRecord } from '../knowledge/guide-schema';
import { named, type Kind } from './kind';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

/** Situations to practise with. */
export const situationKind: Kind<SituationRecord, InWords<SituationRecord>> = {
	name: 'situation',
	called: 'a situation',
	links: ['/omstanders/oefenen/'],
	overview: '/omstanders/oefenen/',
	read: wordedReader('content/situations', situationSchema, situationWords),
	headOf: ({ words: { title, scene } }) => ({ title, description: scene }),
	addressOf: ({ id }) => `/omstanders/oefenen/${id}/`,
	referencesOf: ({ help }) => named('help', help, 'help'),
	searchWordsOf: ({ words }) => ({
		listedAs: 'guide',
		asked: [],
		texts: words.options.map(({ label }) => label),
		audiences: ['bystander']
	}),
	writtenFor: () => 'others'
};
