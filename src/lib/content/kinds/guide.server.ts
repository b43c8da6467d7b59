import { guideSchema, guideWords, type GuideRecord } from '../knowledge/guide-schema';
import { visibleTexts } from '../read/visible-texts';
import { named, type Kind } from './kind';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

/** Something to do step by step: the five D's are under the bystanders, checklists under the professionals. */
export const guideKind: Kind<GuideRecord, InWords<GuideRecord>> = {
	name: 'guide',
	called: 'a guide',
	links: ['/omstanders/', '/professionals/stappen/'],
	read: wordedReader('content/guides', guideSchema, guideWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id, kind }) =>
		kind === 'bystander' ? `/omstanders/${id}/` : `/professionals/stappen/${id}/`,
	referencesOf: ({ help }) => named('help', help, 'help'),
	searchWordsOf: ({ record, words }) => ({
		listedAs: 'guide',
		asked: words.asked_as,
		texts: visibleTexts(words, ['title', 'description', 'summary']),
		audiences: [record.kind === 'bystander' ? 'bystander' : 'professional']
	}),
	writtenFor: () => 'others'
};
