import { parseInline } from '../content/read/inline.server';
import type { InLanguage } from '../content/read/in-language';
import type { TopicRecord } from '../content/knowledge/topic-schema';
import { isReading, type Lang } from '../i18n/languages';
import { sentenceLines } from '../text/sentence-lines';
import { inEasyLines, passages as passagesOf, upkeep } from './passage.server';

/** What the page of a topic says by its own record; what it says of others is added in `topic-page.server.ts`. */
export function topicText(
	lang: Lang,
	{ record, words, textLang, translation }: Omit<InLanguage<TopicRecord, TopicRecord>, 'body'>
) {
	const isEasy = isReading(lang);
	const passages: typeof passagesOf = (statements) =>
		isEasy ? passagesOf(statements).map(inEasyLines) : passagesOf(statements);
	return {
		id: record.id,
		textLang,
		translation,
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
		})),
		upkeep: upkeep(record)
	};
}
