import { z } from 'zod';
import { dateField, idField, idOf } from '../read/fields';
import { askedAsField, descriptionField, sentence, themesField, upkeepFields } from './knowledge-fields';
import { checkClaimSources, sourceMap, statements } from '../read/statement';

/** Who a part of a page is for. */
const READERS = ['victim', 'close', 'parent', 'bystander', 'professional', 'offender'] as const;

const questionSchema = z.strictObject({
	/** Anchor on the page; never change it, because others link to it. */
	id: idField,
	question: sentence,
	answer: statements
});

/** The words of a topic, the same fields in every language: `content/topics/<id>.<lang>.md` holds these alone. */
export const topicWords = {
	title: sentence.max(70),
	description: descriptionField,
	/** What it is, in two sentences. */
	summary: sentence.max(400),
	/** Warning before heavy parts. */
	content_note: sentence.optional(),
	/** "Is this my fault", "is this normal": where people ask it. */
	blame: z.strictObject({ question: sentence, answer: statements }).optional(),
	/** What you can do now, per reader. */
	now: z.array(z.strictObject({ for: z.enum(READERS), steps: statements })).min(1),
	good_to_know: statements.optional(),
	law: z.strictObject({ valid_on: dateField, points: statements }).optional(),
	questions: z.array(questionSchema).min(3),
	asked_as: askedAsField
};

/** A knowledge page: `content/topics/<id>.md`. */
export const topicSchema = z
	.strictObject({
		id: idField,
		...upkeepFields,
		...topicWords,
		themes: themesField,
		/** Help points, best first. */
		help: z.array(idOf('help')).min(1),
		toolkits: z.array(idOf('toolkit')).default([]),
		sources: sourceMap
	})
	.superRefine((topic, context) => {
		checkClaimSources(topic, context);
		const ids = topic.questions.map(({ id }) => id);
		ids.forEach((id, at) => {
			if (ids.indexOf(id) !== at)
				context.addIssue({
					code: 'custom',
					path: ['questions', at, 'id'],
					message: 'an id used once on the page'
				});
		});
	});

export type TopicRecord = z.infer<typeof topicSchema>;
