import { z } from 'zod';
import { sentence } from '../knowledge/knowledge-fields';
import { dateField, idField, pageDateField, pastDateField, sourceField } from '../read/fields';
import { MINISTRIES } from './seed-schema';

/** What of each list of the programme is translated: `seeds/programme.<lang>.yaml` holds these alone. */
export const programmeWords = {
	intro: { text: sentence },
	lines: { title: sentence, summary: sentence },
	ministries: { name: sentence, role: sentence.optional() },
	bodies: { name: sentence, role: sentence },
	laws: { name: sentence, state: sentence },
	/** In another language: what the Dutch words mean. */
	abbreviations: { long: sentence, note: sentence.optional() }
};

/** `seeds/programme.yaml`: the programme itself, its lines, goals, bodies, laws and abbreviations. */
export const programmeSchema = z.strictObject({
	checked: pastDateField,
	next_check: dateField,
	name: sentence,
	/** What the programme is, in one screen. */
	intro: z
		.array(z.strictObject({ id: idField, ...programmeWords.intro, sources: z.array(sourceField).min(1) }))
		.min(1),
	lines: z
		.array(
			z.strictObject({
				number: z.int().min(1).max(5),
				...programmeWords.lines,
				sources: z.array(sourceField).min(1)
			})
		)
		.length(5),
	ministries: z.array(
		z.strictObject({
			id: z.enum(MINISTRIES),
			...programmeWords.ministries,
			former_names: z.array(sentence).default([])
		})
	),
	bodies: z.array(
		z.strictObject({
			id: idField,
			...programmeWords.bodies,
			help: idField.optional(),
			sources: z.array(sourceField).min(1)
		})
	),
	laws: z.array(
		z.strictObject({
			id: idField,
			...programmeWords.laws,
			number: sentence.optional(),
			in_force: pageDateField.nullable(),
			sources: z.array(sourceField).min(1)
		})
	),
	abbreviations: z.array(z.strictObject({ short: sentence, ...programmeWords.abbreviations }))
});

export type Programme = z.infer<typeof programmeSchema>;
