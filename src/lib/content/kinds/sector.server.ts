import { sectorSchema, type SectorRecord } from '../knowledge/sector-schema';
import { visibleTexts } from '../read/visible-texts';
import { named, type Kind } from './kind';
import { untranslatedReader } from './read-kind.server';

/** What a sector must, can and may do. */
export const sectorKind: Kind<SectorRecord> = {
	name: 'sector',
	called: 'a sector',
	links: ['/professionals/'],
	overview: '/professionals/',
	read: untranslatedReader('content/sectors', sectorSchema),
	headOf: ({ record: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/professionals/${id}/`,
	referencesOf: ({ consult, topics, guides }) => [
		...consult.map(({ help }, at) => ({ path: ['consult', at, 'help'], id: help, to: 'help' })),
		...named('topics', topics, 'topic'),
		...named('guides', guides, 'guide')
	],
	searchWordsOf: ({ record }) => ({
		listedAs: 'guide',
		asked: record.asked_as,
		texts: visibleTexts(record, ['title', 'description', 'summary']),
		audiences: ['professional']
	}),
	writtenFor: () => 'others'
};
