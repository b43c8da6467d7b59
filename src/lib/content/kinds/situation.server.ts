import { situationSchema, type SituationRecord } from '../knowledge/guide-schema';
import { named, type Kind } from './kind';
import { untranslatedReader } from './read-kind.server';

/** Situations to practise with. */
export const situationKind: Kind<SituationRecord> = {
	name: 'situation',
	called: 'a situation',
	links: ['/omstanders/oefenen/'],
	overview: '/omstanders/oefenen/',
	read: untranslatedReader('content/situations', situationSchema),
	headOf: ({ record: { title, scene } }) => ({ title, description: scene }),
	addressOf: ({ id }) => `/omstanders/oefenen/${id}/`,
	referencesOf: ({ help }) => named('help', help, 'help'),
	searchWordsOf: ({ record }) => ({
		listedAs: 'guide',
		asked: [],
		texts: record.options.map(({ label }) => label),
		audiences: ['bystander']
	}),
	writtenFor: () => 'others'
};
