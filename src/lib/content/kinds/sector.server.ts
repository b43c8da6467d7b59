import { sectorSchema, sectorWords, type SectorRecord } from '../knowledge/sector-schema';
import { visibleTexts } from '../read/visible-texts';
import { named, type Kind } from './kind';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

/** What a sector must, can and may do. */
export const sectorKind: Kind<SectorRecord, InWords<SectorRecord>> = {
	name: 'sector',
	called: 'a sector',
	links: ['/professionals/'],
	overview: '/professionals/',
	read: wordedReader('content/sectors', sectorSchema, sectorWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/professionals/${id}/`,
	referencesOf: ({ consult, topics, guides }) => [
		...consult.map(({ help }, at) => ({ path: ['consult', at, 'help'], id: help, to: 'help' })),
		...named('topics', topics, 'topic'),
		...named('guides', guides, 'guide')
	],
	searchWordsOf: ({ words }) => ({
		listedAs: 'guide',
		asked: words.asked_as,
		texts: visibleTexts(words, ['title', 'description', 'summary']),
		audiences: ['professional']
	}),
	writtenFor: () => 'others'
};
