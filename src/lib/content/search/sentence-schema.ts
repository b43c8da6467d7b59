import { z } from 'zod';
import { DANGERS, ROLES } from './sentence-labels';

const SETTINGS = [
	'home',
	'work',
	'school',
	'student-life',
	'sport',
	'culture-media',
	'faith',
	'care',
	'street-nightlife',
	'online',
	'elsewhere'
] as const;

const WHEN = ['now', 'under-7-days', 'longer-ago', 'ongoing'] as const;

/** Sentences of visitors that share all labels. What is left out, nobody has judged. */
const sentenceGroupSchema = z.strictObject({
	/** Pages that are right, by id: 3 what this person needs first, 2 a good answer, 1 related. */
	relevant: z.record(z.string(), z.int().min(1).max(3)),
	role: z.enum(ROLES).optional(),
	danger: z.enum(DANGERS).optional(),
	setting: z.enum(SETTINGS).optional(),
	when: z.enum(WHEN).optional(),
	/** Of a professional: the id of a sector. */
	sector: z.string().optional(),
	sentences: z.array(z.string().trim().min(2).max(300)).min(1)
});

/** `content/search/sentences/<language>/<id>.yaml`: what visitors type who need a page first. */
export const sentencesSchema = z.array(sentenceGroupSchema).min(1);

export type SentenceGroup = z.infer<typeof sentenceGroupSchema>;
