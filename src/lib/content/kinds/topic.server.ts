import {
	topicSchema,
	topicTranslationSchema,
	type TopicRecord,
	type TopicTranslation
} from '../knowledge/topic-schema';
import { visibleTexts } from '../read/visible-texts';
import { named, type Kind } from './kind';
import { folderReader } from './read-kind.server';

/** Pages of knowledge. */
export const topicKind: Kind<TopicRecord, TopicTranslation> = {
	name: 'topic',
	called: 'a topic',
	links: ['/onderwerpen/'],
	overview: '/onderwerpen/',
	read: folderReader('content/topics', { record: topicSchema, translation: topicTranslationSchema }),
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
