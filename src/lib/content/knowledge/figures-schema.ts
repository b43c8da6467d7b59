import { z } from 'zod';
import { dateField, pastDateField, idField, sourcesField } from '../read/fields';
import { sentence, themesField } from './knowledge-fields';

/**
 * The words of a figure, the same fields in every language: `content/figures.<lang>.yaml` holds these alone. There every value is repeated
 * beside its label, so that no label can come to stand at another number.
 */
export const figureWords = {
	title: sentence.max(110),
	/** Who was asked or counted, over which period, and how the thing counted is defined. */
	population: sentence,
	values: z
		.array(
			z.strictObject({
				label: sentence,
				value: z.number(),
				/** How the source words it when it is not exact, e.g. "ruim". */
				qualifier: z.enum(['ruim', 'bijna', 'ongeveer', 'meer dan', 'minder dan', 'hoogstens']).optional()
			})
		)
		.min(1),
	/** What the reader must know not to misread it. */
	note: sentence.optional()
};

/** Figures of surveys and registers: `content/figures.yaml`. Values exactly as the source gives them. */
export const figuresSchema = z.strictObject({
	checked: pastDateField,
	next_check: dateField,
	figures: z.array(
		z
			.strictObject({
				id: idField,
				...figureWords,
				unit: z.enum(['percent', 'people', 'reports', 'cases', 'questions', 'contacts']),
				/** `time`: the same thing in several years; `parts`: several things or groups in one year. */
				kind: z.enum(['time', 'parts']),
				themes: themesField,
				sources: sourcesField
			})
			.superRefine((figure, context) => {
				if (figure.unit !== 'percent') return;
				figure.values.forEach(({ value }, at) => {
					if (value < 0 || value > 100)
						context.addIssue({
							code: 'custom',
							path: ['values', at, 'value'],
							message: 'a percentage from 0 to 100'
						});
				});
			})
	)
});

export type Figure = z.infer<typeof figuresSchema>['figures'][number];
