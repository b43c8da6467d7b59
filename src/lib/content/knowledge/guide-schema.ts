import { z } from 'zod';
import { FIVE_DS } from './five-ds';
import { idField, idOf } from '../read/fields';
import { doesField } from '../instructions/instructions';
import {
	askedAsField,
	descriptionField,
	SECTORS,
	sentence,
	themesField,
	upkeepFields
} from './knowledge-fields';
import { checkClaimSources, sourceMap, statements } from '../read/statement';

/** The words of a guide, the same fields in every language: `content/guides/<id>.<lang>.md` holds these alone. */
export const guideWords = {
	title: sentence.max(80),
	description: descriptionField,
	intro: statements,
	steps: z.array(z.strictObject({ title: sentence.max(90), text: statements })).min(2),
	/** Sentences you can say. */
	say: z.array(sentence).default([]),
	careful: statements.optional(),
	asked_as: askedAsField
};

/** Something to do step by step: `content/guides/<id>.md`. */
export const guideSchema = z
	.strictObject({
		id: idField,
		/** `bystander`: a page under /omstanders; `checklist`: steps for professionals, made to be printed. */
		kind: z.enum(['bystander', 'checklist']),
		/** Which of the five D's, for the pages of the method. */
		d: z.enum(FIVE_DS).optional(),
		sectors: z.array(z.enum(SECTORS)).default([]),
		themes: themesField,
		help: z.array(idOf('help')).min(1),
		...upkeepFields,
		...guideWords,
		sources: sourceMap
	})
	.superRefine(checkClaimSources);

const SETTINGS = [
	'street',
	'public-transport',
	'nightlife',
	'work',
	'school',
	'student-life',
	'sport',
	'culture-media',
	'family',
	'faith',
	'care',
	'online'
] as const;

/** The words of a situation, the same fields in every language: `content/situations/<id>.<lang>.md` holds these alone. */
export const situationWords = {
	title: sentence.max(70),
	/** What you see happening, in a few sentences. */
	scene: sentence.max(600),
	/** What you could do. At least one that can backfire, so that there is something to learn. */
	options: z
		.array(
			z.strictObject({
				label: sentence.max(90),
				/** Which D it is; absent when it is none of them. */
				d: z.enum(FIVE_DS).optional(),
				effect: z.enum(['helps', 'depends', 'backfires']),
				/** What happens, and why. */
				why: sentence,
				say: z.array(sentence).default([]),
				/** What it tells the reader to do; not of an option that backfires, which nobody is told. */
				does: doesField.optional()
			})
		)
		.min(3)
		.max(6),
	/** What you can do afterwards. */
	after: statements.optional()
};

/** A situation to practise with: `content/situations/<id>.md`. */
export const situationSchema = z
	.strictObject({
		id: idField,
		...situationWords,
		setting: z.enum(SETTINGS),
		help: z.array(idOf('help')).min(1),
		sources: sourceMap
	})
	.superRefine((situation, context) => {
		checkClaimSources(situation, context);
		const effects = situation.options.map(({ effect }) => effect);
		situation.options.forEach(({ effect, does }, at) => {
			if (effect === 'backfires' && does !== undefined)
				context.addIssue({
					code: 'custom',
					path: ['options', at, 'does'],
					message: 'no mark on an option that backfires: nobody is told to do it'
				});
		});
		if (!effects.includes('helps') || effects.every((effect) => effect === 'helps'))
			context.addIssue({
				code: 'custom',
				path: ['options'],
				message: 'at least one option that helps and one that depends or backfires'
			});
	});

/** The words of a setting, the same fields in every language: `content/settings.<lang>.yaml` holds these alone. */
export const settingWords = {
	name: sentence,
	/** Headline of the poster. */
	headline: sentence.max(80),
	/** One line per D for this setting. */
	lines: z.strictObject({
		distract: sentence.max(110),
		delegate: sentence.max(110),
		document: sentence.max(110),
		delay: sentence.max(110),
		direct: sentence.max(110)
	})
};

/** Words of a setting, for posters and headings: `content/settings.yaml`. */
export const settingsSchema = z.array(
	z.strictObject({
		id: z.enum(SETTINGS),
		...settingWords
	})
);

export type GuideRecord = z.infer<typeof guideSchema>;
export type SituationRecord = z.infer<typeof situationSchema>;
export type SettingWords = z.infer<typeof settingsSchema>[number];
