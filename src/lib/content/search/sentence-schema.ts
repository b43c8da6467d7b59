import { z } from 'zod';

/** Who speaks in a sentence. */
export const ROLES = [
	/** Somebody it happened to. */
	'self',
	/** Partner, friend or relative of somebody it happened to, not a parent. */
	'known-person',
	/** Somebody who sees or saw it. */
	'bystander',
	/** Somebody who did it, or fears to do it. */
	'own-behaviour',
	/** Somebody who worries about what someone close does to others. */
	'other-behaviour',
	/** Father or mother of a child it happened to. */
	'parent',
	/** Somebody who helps others in a job or a club. */
	'professional',
	/** Reader of policy, journalist, researcher, student. */
	'policy'
] as const;
export type Role = (typeof ROLES)[number];

/** What a sentence says about danger. */
export const DANGERS = [
	'none',
	/** Danger now. */
	'112',
	/** A sexual assault up to seven days ago, or a question that matters only then. */
	'csg',
	/** Thoughts of suicide. */
	'113',
	/** A child at risk, now or ongoing, not this second. */
	'child'
] as const;
export type Danger = (typeof DANGERS)[number];

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
