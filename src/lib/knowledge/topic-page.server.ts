import { helpCards } from '../help/help-points.server';
import { parseInline } from '../content/read/inline.server';
import { isReading, type Lang } from '../i18n/languages';
import { relatedCampaigns, relatedToolkits, relatedTopics, topicsIn } from './cards.server';
import { explainedIn, passages as passagesOf, upkeep, inEasyLines } from './passage.server';
import { sentenceLines } from '../text/sentence-lines';

/** What the page of a topic shows; null when there is no such topic. */
export function topicPage(lang: Lang, id: string) {
	const found = topicsIn(lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record, words, textLang, translation } = found;
	const isEasy = isReading(lang);
	const passages: typeof passagesOf = (statements) =>
		isEasy ? passagesOf(statements).map(inEasyLines) : passagesOf(statements);
	const text = {
		title: words.title,
		description: words.description,
		summary: isEasy ? sentenceLines(words.summary) : words.summary,
		contentNote: words.content_note ? parseInline(words.content_note) : null,
		blame: words.blame ? { question: words.blame.question, answer: passages(words.blame.answer) } : null,
		now: words.now.map(({ for: reader, steps }) => ({ reader, steps: passages(steps) })),
		goodToKnow: passages(words.good_to_know),
		law: words.law ? { validOn: words.law.valid_on, points: passages(words.law.points) } : null,
		questions: words.questions.map(({ id: anchor, question, answer }) => ({
			id: anchor,
			question,
			answer: passages(answer)
		}))
	};
	return {
		id,
		textLang,
		translation,
		...text,
		explained: explainedIn(lang, text),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 3),
		toolkits: relatedToolkits(lang, record, 3, record.toolkits),
		campaigns: relatedCampaigns(lang, record, 1),
		upkeep: upkeep(record)
	};
}

export type TopicPage = NonNullable<ReturnType<typeof topicPage>>;
