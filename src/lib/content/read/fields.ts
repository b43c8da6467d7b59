import { z } from 'zod';
import { dayInAmsterdam } from '../../hours/amsterdam-time';
import { httpsProblem } from './address-rules';
import { PAPERS } from '../programme/papers';

/** `centrum-seksueel-geweld`: equal to the file name and the segment of the address. */
export const idField = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id (small letters, digits and single hyphens)');

/** The id of a record of a kind (`kinds/`): forms offer those by name. */
export const idOf = (kind: string) => idField.meta({ refersTo: kind });

function isRealDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a day, month or year has begun, by the calendar in Amsterdam. What is no date is told as that alone. */
function hasCome(text: string): boolean {
	return !/^\d{4}(-\d{2}){0,2}$/.test(text) || text <= dayInAmsterdam(new Date()).slice(0, text.length);
}

/** A calendar day, `2026-11-22`. */
export const dateField = z
	.string({ error: 'a date as 2026-11-22' })
	.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text), 'an existing date as 2026-11-22')
	.meta({ isDay: true });

/** A day on which somebody looked, so not a day in the future. */
export const pastDateField = dateField
	.refine(hasCome, 'a day that has come: nobody can have looked later than today')
	.meta({ isDay: true });

/** Date of a page, as precisely as it is printed: a day, a month or a year. */
export const pageDateField = z
	.string({ error: 'a date as 2026, 2026-11 or 2026-11-22' })
	.refine(
		(text) =>
			/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isRealDate(`${text}-01-01`.split('-').slice(0, 3).join('-')),
		'an existing date as 2026, 2026-11 or 2026-11-22'
	);

/** Date printed on a page that somebody read, so not in the future. */
const sourceDateField = pageDateField.refine(
	hasCome,
	'a date that has come: it stands on a page that was read'
);

/** The address of a page. Plain http can be read and changed on its way, so it is refused. */
export const httpsUrlField = z.string().superRefine((text, context) => {
	const message = httpsProblem(text);
	if (message) context.addIssue({ code: 'custom', message });
});

/** Where a fact comes from: a public page, or lines of one of the government papers in `seeds/`. */
export const sourceField = z.union(
	[
		z.strictObject({
			url: httpsUrlField,
			/** Date printed on the page; null when it has none. */
			page_date: sourceDateField.nullable(),
			/** What the page was read for, e.g. `hours`. */
			supports: z.array(z.string()).optional()
		}),
		z.strictObject({
			document: z.enum(PAPERS),
			lines: z
				.string()
				.regex(/^\d+-\d+$/, 'line numbers as 12-34')
				.optional(),
			supports: z.array(z.string()).optional()
		})
	],
	{ error: `a source: url (https://) with page_date, or document (${PAPERS[0]} to ${PAPERS.at(-1)})` }
);

/** At least one source: a record that nobody can check is not published. */
export const sourcesField = z.array(sourceField).min(1);

/** How well the stored sources support a record (not whether it is current). */
export const confidenceField = z.enum(['high', 'medium', 'low']);

/** State of a translation against its original. */
export const translationField = z.strictObject({
	status: z.enum(['draft', 'reviewed']),
	/** Hash of the original it was made from; `npm run content:stamp` writes it. */
	of: z.string()
});

export type Source = z.infer<typeof sourceField>;
export type Translation = z.infer<typeof translationField>;
