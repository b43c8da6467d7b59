import { z } from 'zod';

/** `centrum-seksueel-geweld`: equal to the file name and the segment of the address. */
export const idField = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id (small letters, digits and single hyphens)');

function isRealDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day, `2026-11-22`. */
export const dateField = z
	.string({ error: 'a date as 2026-11-22' })
	.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text), 'an existing date as 2026-11-22');

/** Day, month or year of a page, as far as it is printed. */
export const pageDateField = z
	.string({ error: 'a date as 2026, 2026-11 or 2026-11-22' })
	.refine(
		(text) =>
			/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isRealDate(`${text}-01-01`.split('-').slice(0, 3).join('-')),
		'an existing date as 2026, 2026-11 or 2026-11-22'
	);

/** Parameters with which other sites follow who clicks; the page is the same without them. */
const TRACKING = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid)$/i;

/**
 * An address of a page. Plain http can be read and changed on the way, so it is refused; so are parameters that follow a visitor.
 */
export const httpsUrlField = z
	.string()
	.refine(
		(text) => text.startsWith('https://') && URL.canParse(text),
		'an address that starts with https://'
	)
	.superRefine((text, context) => {
		const tracking = URL.canParse(text)
			? [...new URL(text).searchParams.keys()].filter((key) => TRACKING.test(key))
			: [];
		if (tracking.length > 0)
			context.addIssue({ code: 'custom', message: `an address without ${tracking.join(', ')}, which follows visitors` });
	});

/** Where a fact comes from: a public page, or lines of one of the five government papers in `seeds/`. */
export const sourceField = z.union(
	[
		z.strictObject({
			url: httpsUrlField,
			/** Date printed on the page; null when it has none. */
			page_date: pageDateField.nullable(),
			/** What the page was read for, e.g. `hours`. */
			supports: z.array(z.string()).optional()
		}),
		z.strictObject({
			document: z.enum(['000', '001', '002', '003', '004']),
			lines: z
				.string()
				.regex(/^\d+-\d+$/, 'line numbers as 12-34')
				.optional(),
			supports: z.array(z.string()).optional()
		})
	],
	{ error: 'a source: url (https://) with page_date, or document (000 to 004)' }
);

/** At least one source: a record nobody can check does not go out. */
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
