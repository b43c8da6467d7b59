import { z } from 'zod';
import { SLOTS } from './model';
import { idField } from '../read/fields';
import { doesField } from '../instructions/instructions';

const sentence = z.string().min(1);

export const questionsSchema = z
	.array(
		z.strictObject({
			id: idField,
			code: z.string().regex(/^[a-z]$/, 'one small letter'),
			unknownCountsAs: idField.optional(),
			options: z
				.array(z.strictObject({ id: idField, code: z.string().regex(/^[1-9]\d?$/, 'a number from 1 to 99') }))
				.min(2)
		})
	)
	.min(1);

/** Question id to options; all questions named must hold. A list of conditions: one of them must hold. */
const conditionField = z.record(idField, z.array(idField).min(1));

export const blocksSchema = z.array(
	z.strictObject({
		id: idField,
		slot: z.enum(SLOTS),
		/** Whole number; of two blocks the higher wins or stands higher. */
		priority: z.int(),
		when: z
			.union([conditionField, z.array(conditionField).min(1)])
			.transform((when) => (Array.isArray(when) ? when : [when])),
		ifKnown: z.literal(true).optional(),
		unless: conditionField.optional(),
		help: idField.optional(),
		topic: idField.optional(),
		guide: idField.optional(),
		toolkit: idField.optional(),
		sector: idField.optional(),
		roads: z
			.array(z.strictObject({ id: idField, help: idField }))
			.min(2)
			.max(3)
			.optional()
	})
);

/** What visitors want to know of a contact before they call. */
export const CONTACT_QUESTIONS = ['decide', 'stop', 'police', 'duty', 'cost'] as const;

export const contactsSchema = z.array(
	z.strictObject({
		help: idField,
		about: z.enum(CONTACT_QUESTIONS),
		/** File of the content in which the fact stands with its source. */
		from: z.string().regex(/^content\/.+\.md$/, 'a file as content/help/x.md')
	})
);

export const outsideSchema = z.array(z.strictObject({ help: idField, reason: sentence }));

/** A sentence, with the mark of what it tells the reader to do where it does. */
const pointField = z.union([sentence, z.strictObject({ say: sentence, does: doesField })], {
	error: 'a sentence, or {say: sentence, does: instruction}'
});

/** Words of a block: a sentence or two, or those with a mark or a short list. */
const blockWords = z.union(
	[
		sentence,
		z.strictObject({
			text: sentence,
			does: doesField.optional(),
			points: z.array(pointField).min(1).max(7).optional()
		})
	],
	{ error: 'a sentence, or {text: sentence, does: instruction, points: [sentences, or {say, does}]}' }
);

export const textsSchema = z.strictObject({
	questions: z
		.record(
			z.string(),
			z.strictObject({ title: sentence, hint: sentence.optional(), options: z.record(z.string(), sentence) })
		)
		.default({}),
	blocks: z.record(z.string(), blockWords).default({}),
	/** By block, then by road. */
	roads: z
		.record(
			z.string(),
			z.record(
				z.string(),
				z.strictObject({
					title: sentence,
					text: sentence,
					keeps: sentence,
					until: sentence.optional(),
					does: doesField.optional()
				})
			)
		)
		.default({}),
	/** By help point, then by what visitors want to know of it. */
	contacts: z.record(z.string(), z.partialRecord(z.enum(CONTACT_QUESTIONS), sentence)).default({})
});

export type BlockWords = z.infer<typeof blockWords>;
export type WegwijzerTexts = z.infer<typeof textsSchema>;
export type ContactFact = z.infer<typeof contactsSchema>[number];
export type ContactQuestion = (typeof CONTACT_QUESTIONS)[number];
