import { z } from 'zod';
import { dateField, pastDateField, idField, idOf, sourceField, translationField } from '../read/fields';
import { doesField } from '../instructions/instructions';

const sentence = z.string().min(1);

/** A standing page (about, privacy, safe browsing ...): `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
	id: idField,
	/** Heading of the page, also its name in menus and results. */
	title: sentence,
	/** One sentence for results. */
	description: sentence.max(160),
	/** Help points with a number, shown as buttons above the text. */
	help: z.array(idOf('help')).default([]),
	/** Position in the footer; absent when the page is not in it. */
	footer: z.int().optional(),
	sources: z.array(sourceField).default([]),
	checked: pastDateField,
	next_check: dateField,
	/** What the text below tells the reader to do; see `instructions.ts`. */
	does: doesField.optional(),
	asked_as: z.array(z.string().min(2).max(120)).max(40).default([])
});

/** A standing page in another language: `content/pages/<id>.<lang>.md`. */
export const pageTranslationSchema = z.strictObject({
	translation: translationField,
	title: sentence,
	description: sentence.max(160),
	does: doesField.optional(),
	asked_as: z.array(z.string().min(2).max(120)).max(40).default([])
});

export type PageRecord = z.infer<typeof pageSchema>;
export type PageTranslation = z.infer<typeof pageTranslationSchema>;
