import { z } from 'zod';
import { doesField } from '../instructions/instructions';
import { idField, translationField } from '../read/fields';

const words = z.string().trim().min(1);
const short = words.max(40);
const sentence = words.max(200);

/** Tags that dates can be written by; languages that the platform does not know are written as it writes its own. */
const dateTag = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag, such as fa-u-ca-gregory')
	.refine((tag) => Intl.getCanonicalLocales(tag).length > 0);

/** Drawings of `ui/icons.ts` that a theme can have. */
const THEME_ICONS = [
	'alarm',
	'self',
	'house',
	'picture',
	'child',
	'heart',
	'ear',
	'told',
	'app',
	'eye'
] as const;

/** Words around the text: buttons, and what stands beside a number when its help point says so. */
const frameSchema = z.strictObject({
	title: short,
	heading: words.max(60),
	description: words.max(160),
	lead: sentence,
	skip: short,
	leave: short,
	leave_hint: words.max(80),
	leave_press_2: words.max(80),
	leave_press_1: words.max(80),
	leave_stopped: words.max(80),
	emergency: short,
	in_danger: short,
	just_happened: short,
	call: short,
	chat: short,
	free: short,
	day_and_night: short,
	hours_on_site: words.max(80),
	website: short,
	speaks: words.max(60),
	ages: words.max(80),
	on_this_page: short,
	checked: words.max(80),
	overdue: sentence,
	other_languages: short,
	whole_site: short,
	print: short,
	read_aloud: short
});

const themeSchema = z.strictObject({
	title: words.max(60),
	lines: z.array(sentence).min(1).max(6),
	/** The Dutch sentence as it sounds, in the spelling of the language. */
	sound: words.max(300).optional(),
	/** What the Dutch sentence means. */
	means: sentence.optional()
});

/** The words of first help in a language: `content/first-help/<code>.yaml`. */
export const firstHelpSchema = z.strictObject({
	/** ISO 639, as the file is called and in the address. */
	code: z.string().regex(/^[a-z]{2,3}$/, 'a language code of two or three small letters'),
	/** The language in itself, in Dutch and in English. */
	name: short,
	dutch: short,
	english: short,
	direction: z.enum(['ltr', 'rtl']),
	dates: dateTag,
	/** What people type for the language or its people; only for search, never shown. */
	asked_as: z.array(z.string().min(2).max(120)).max(40),
	/** Absent in the language that the others are translated from. */
	translation: translationField.optional(),
	/** Says, in the language, that a machine translated it and no person has read it: as long as its state is draft. */
	notice: sentence.optional(),
	frame: frameSchema,
	/** Names of languages that help points speak, by code. */
	languages: z.strictObject({ nl: short, en: short }),
	themes: z.record(idField, themeSchema)
});

/** What of first help is the same in every language: `content/first-help.yaml`. */
export const firstHelpPlanSchema = z.strictObject({
	/** What to say in Dutch, with `{{language}}` for the name of the language. */
	sentence: words.includes('{{language}}', { error: 'a sentence with {{language}}' }),
	/** The same for who reads Dutch. */
	sentence_own: words,
	themes: z
		.array(
			z.strictObject({
				id: idField,
				icon: z.enum(THEME_ICONS),
				/** Help points, the first to be called first. */
				help: z.array(idField).default([]),
				/** The sentence to say in Dutch stands here. */
				says_sentence: z.boolean().default(false),
				/** It tells how to leave the site: the exit leads here for who wants to know. */
				about_leaving: z.boolean().default(false),
				/** What the words tell the reader to do, in every language; see `instructions.ts`. */
				does: doesField.optional()
			})
		)
		.min(1)
});

export type FirstHelp = z.infer<typeof firstHelpSchema> & { id: string };
export type FirstHelpPlan = z.infer<typeof firstHelpPlanSchema>;
export type FirstHelpFrame = z.infer<typeof frameSchema>;
