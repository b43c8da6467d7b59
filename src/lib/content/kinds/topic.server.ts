import { topicSchema, topicWords, type TopicRecord } from '../knowledge/topic-schema';
import { visibleTexts } from '../read/visible-texts';
import { named, type Kind } from './kind';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

/** Pages of knowledge. */
export const topicKind: Kind<TopicRecord, InWords<TopicRecord>> = {
	name: 'topic',
	called: 'a topic',
	links: ['/onderwerpen/'],
	overview: '/onderwerpen/',
	read: wordedReader('content/topics', topicSchema, topicWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/onderwerpen/${id}/`,
	referencesOf: ({ help, toolkits }) => [
		...named('help', help, 'help'),
		...named('toolkits', toolkits, 'toolkit')
	],
	searchWordsOf: ({ record, words }) => ({
		listedAs: 'topic',
		asked: words.asked_as,
		texts: visibleTexts(words, ['title', 'description', 'summary']),
		audiences: words.now.map((each) => each.for),
		parts: words.questions.map(({ id, question }) => ({ anchor: id, title: question })),
		leadsTo: record.help.map((id) => `help/${id}`)
	}),
	writtenFor: ({ now }) => (now.some((each) => each.for === 'victim') ? 'victims' : 'others')
};
