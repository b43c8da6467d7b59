import { helpCards } from '../help/help-points.server';
import type { Lang } from '../i18n/languages';
import { relatedCampaigns, relatedToolkits, relatedTopics, topicsIn } from './cards.server';
import { explainedIn } from './explained.server';
import { topicText } from './topic-text.server';

/** What the page of a topic shows; null when there is no such topic. */
export function topicPage(lang: Lang, id: string) {
	const found = topicsIn(lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record } = found;
	const text = topicText(lang, found);
	return {
		...text,
		explained: explainedIn(lang, text),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 3),
		toolkits: relatedToolkits(lang, record, 3, record.toolkits),
		campaigns: relatedCampaigns(lang, record, 1)
	};
}

export type TopicPage = NonNullable<ReturnType<typeof topicPage>>;
