import type { FAQPage, WithContext } from 'schema-dts';
import type { TopicPage } from '../knowledge/topic-page.server';
import { plain } from './plain';

/** A topic as a schema.org FAQPage: its questions with their answers. */
export function topicData(page: TopicPage, address: string): WithContext<FAQPage> {
	const blame = page.blame ? [page.blame] : [];
	return {
		'@context': 'https://schema.org',
		'@type': 'FAQPage',
		url: address,
		name: page.title,
		description: page.description,
		inLanguage: page.textLang,
		dateModified: page.upkeep.checked,
		mainEntity: [...blame, ...page.questions].map(({ question, answer }) => ({
			'@type': 'Question',
			name: question,
			acceptedAnswer: { '@type': 'Answer', text: plain(answer) }
		}))
	};
}
