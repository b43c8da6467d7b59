import { z } from 'zod';
import { compileHours } from '../../hours/compile.server';
import {
	confidenceField,
	dateField,
	pastDateField,
	httpsUrlField,
	idField,
	idOf,
	sourcesField,
	translationField
} from '../read/fields';
import { confirmedField } from './confirmed';
import { doesField } from '../instructions/instructions';
import { parsePhoneNumber } from './phone';
import { PAPERS } from '../programme/papers';
import { THEMES } from '../themes';
import { PROVINCES } from '../../regions/index';

const CHANNEL_TYPES = ['phone', 'chat', 'whatsapp', 'form', 'email', 'walk-in', 'app'] as const;
const AUDIENCES = ['victim', 'bystander', 'parent', 'youth', 'professional', 'offender'] as const;
/** The islands of the Caribbean Netherlands: they are in no province, and in no table of municipalities. */
const ISLANDS = ['Bonaire', 'Sint Eustatius', 'Saba'];

const HELP_KINDS = [
	'police',
	'medical-forensic',
	'shelter',
	'helpline',
	'chat',
	'report-point',
	'complaints-body',
	'legal',
	'compensation',
	'peer-support',
	'offender-help',
	'professional-advice',
	'information'
] as const;

/**
 * How sure a contact value is. Only `confirmed` is ever shown: the organisation's own page gives it, or two independent pages do.
 */
const factStatus = z.enum(['confirmed', 'single-source', 'old', 'unconfirmed']);

/** OpenStreetMap `opening_hours`, as a week. */
const hoursField = z.string().transform((text, context) => {
	try {
		return compileHours(text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		context.issues.push({
			code: 'custom',
			message: `opening hours in OpenStreetMap syntax [${why}]`,
			input: text,
			// The rest of the record is checked all the same, so that an editor is told everything at once.
			continue: true
		});
		return z.NEVER;
	}
});

const emailField = z.email();

const isNumber = (type: (typeof CHANNEL_TYPES)[number]) => type === 'phone' || type === 'whatsapp';

function valueProblem(type: (typeof CHANNEL_TYPES)[number], value: string): string | null {
	switch (type) {
		case 'phone':
		case 'whatsapp':
			return parsePhoneNumber(value)
				? null
				: 'a Dutch phone number: +31... (+599... on Bonaire, Sint Eustatius and Saba), or as dialled for 0800, 0900 and short numbers (08000188)';
		case 'email':
			return emailField.safeParse(value).success || httpsUrlField.safeParse(value).success
				? null
				: 'an e-mail address, or the https:// page it stands on';
		case 'chat':
			return httpsUrlField.safeParse(value).success ? null : 'the https:// page of the chat';
		case 'form':
		case 'walk-in':
		case 'app':
			return value.includes('://') && !httpsUrlField.safeParse(value).success
				? 'an address that starts with https://'
				: null;
	}
}

/** One way to reach a help point (HSDS: phone, contact, location, url). */
export const channelSchema = z
	.strictObject({
		/** Name of the channel inside the record; texts refer to it. */
		id: idField,
		type: z.enum(CHANNEL_TYPES),
		/** Number, https address, e-mail address or place in words; null: the channel exists, the detail was not found. */
		value: z.string().min(1).nullable(),
		value_status: factStatus.optional(),
		/** OpenStreetMap `opening_hours`, Europe/Amsterdam. Absent: not found, so unknown. */
		hours: hoursField.optional(),
		hours_status: factStatus.optional(),
		cost: z.enum(['free', 'local-rate', 'normal-rate']).optional(),
		cost_status: factStatus.optional(),
		/** For whom this way is, when that is fewer than the record is for; absent: as the record. */
		audiences: z.array(z.enum(AUDIENCES)).min(1).optional(),
		/** A computer answers, no human being. */
		automated: z.literal(true).optional(),
		/** Pages behind the value. */
		sources: z.array(httpsUrlField).optional()
	})
	.superRefine((channel, context) => {
		const wrong = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (channel.value !== null) {
			const problem = valueProblem(channel.type, channel.value);
			if (problem) wrong('value', problem);
			const needsStatus = isNumber(channel.type);
			if (needsStatus && !channel.value_status) wrong('value_status', 'a status for a number');
			if (needsStatus && channel.value_status === 'confirmed' && !channel.sources?.length) {
				wrong('sources', 'at least one page behind a confirmed number');
			}
		}
		if (channel.hours && !channel.hours_status) wrong('hours_status', 'a status beside hours');
		if (channel.cost && !channel.cost_status) wrong('cost_status', 'a status beside cost');
	})
	.transform((channel) => ({
		...channel,
		/** The value of a phone or WhatsApp. */
		number: channel.value !== null && isNumber(channel.type) ? parsePhoneNumber(channel.value) : null
	}));

const sentence = z.string().min(1);

/** Fields of the words of a help point that may tell the reader to do something; `body`: the Markdown below. */
const INSTRUCTING = ['summary', 'expect', 'not', 'response', 'status', 'conflict', 'body'] as const;

/** The words of a help point, the same shape in every language. */
const helpTextSchema = z.strictObject({
	/** What it does, in one sentence for cards and results. */
	summary: sentence.max(140),
	for_whom: sentence,
	/** What happens when you make contact, in order; absent when the facts do not say. */
	expect: z.array(sentence).min(1).max(4).optional(),
	/** What it is not or does not do. */
	not: sentence.optional(),
	area: sentence.optional(),
	age: sentence.optional(),
	languages: sentence.optional(),
	/** A time-critical window, e.g. seven days for traces. */
	response: sentence.optional(),
	/** A note per channel, by the channel's id. */
	channels: z.record(idField, sentence).optional(),
	/** What is uncertain about the organisation itself. */
	status: sentence.optional(),
	/** Where sources contradict each other. */
	conflict: sentence.optional(),
	/** What a field of these words tells the reader to do, by the field's name; see `instructions.ts`. */
	does: z.partialRecord(z.enum(INSTRUCTING), doesField).optional()
});

const askedAs = z.array(z.string().min(2).max(120)).max(40).default([]);

/** A help or report point (HSDS `service`): `content/help/<id>.md`, and in a copy of the site the same below `content/local/`. */
export const helpSchema = z
	.strictObject({
		id: idField,
		name: sentence,
		former_names: z.array(sentence).default([]),
		organization: sentence,
		/** Official site. */
		url: httpsUrlField,
		/** `unconfirmed`: the address itself was not seen in a source, or has lapsed; no page links to it. */
		url_status: z.enum(['confirmed', 'unconfirmed']),
		kind: z.enum(HELP_KINDS),
		audiences: z.array(z.enum(AUDIENCES)).min(1),
		themes: z.array(z.enum(THEMES)).min(1),
		/** Whole years, bounds included. Without bounds and without `all_ages`, no source states an age: the page says nothing about it. */
		eligibility: z.strictObject({
			minimum_age: z.int().min(0).max(120).optional(),
			maximum_age: z.int().min(0).max(120).optional(),
			/** A source says that it is for every age. */
			all_ages: z.literal(true).optional()
		}),
		service_area: z.enum(['national', 'regional', 'local', 'organization', 'international']),
		/** Municipalities that a source names as served, as the address of their page has them; `area` says in words where that is not all. */
		municipalities: z.array(idField).min(1).optional(),
		/** Provinces, and islands of the Caribbean Netherlands, that a source names as served as a whole. */
		provinces: z
			.array(z.enum([...PROVINCES, ...ISLANDS]))
			.min(1)
			.optional(),
		channels: z.array(channelSchema).min(1),
		anonymous: z.enum(['yes', 'no', 'possible', 'unknown']),
		/** Whether the service itself costs the visitor nothing (a call may still cost). */
		free: z.enum(['yes', 'no', 'unknown']),
		/** ISO 639 codes; absent: not known. */
		languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as nl')).optional(),
		/** Ids of help points to turn to when this one is closed, best first. */
		alternatives: z.array(idOf('help')).min(1),
		confidence: confidenceField,
		publish: z.boolean(),
		publish_reason: sentence.optional(),
		seed_refs: z
			.array(
				z.strictObject({
					document: z.enum(PAPERS),
					lines: z.string().regex(/^\d+-\d+$/, 'line numbers as 12-34')
				})
			)
			.default([]),
		sources: sourcesField,
		checked: pastDateField,
		next_check: dateField,
		/** Absent: nobody has asked the organisation, and its page says so. */
		confirmed: confirmedField.optional(),
		/** What an editor still has to look up. */
		verify: z.array(sentence).default([]),
		text: helpTextSchema,
		/** How visitors would ask for this, in their own words: a search field of its own. */
		asked_as: askedAs
	})
	.superRefine((help, context) => {
		const wrong = (path: (string | number)[], message: string) =>
			context.addIssue({ code: 'custom', path, message });
		if (!help.publish && !help.publish_reason) wrong(['publish_reason'], 'a reason when publish is false');
		if (dateField.safeParse(help.checked).success && help.next_check <= help.checked)
			wrong(['next_check'], `a date after checked (${help.checked})`);
		if (help.confirmed && help.confirmed.date > help.checked)
			wrong(['checked'], `a day no earlier than confirmed.date (${help.confirmed.date})`);
		for (const field of ['municipalities', 'provinces'] as const)
			if (help[field] && help.service_area === 'national')
				wrong([field], `no ${field} of what is there for the whole country`);
		const ids = help.channels.map((channel) => channel.id);
		ids.forEach((id, index) => {
			if (ids.indexOf(id) !== index) wrong(['channels', index, 'id'], 'an id used once in the record');
		});
		help.channels.forEach(({ audiences }, index) => {
			if (audiences?.some((each) => !help.audiences.includes(each)))
				wrong(['channels', index, 'audiences'], `audiences of the record (${help.audiences.join(', ')})`);
		});
		for (const id of Object.keys(help.text.channels ?? {})) {
			if (!ids.includes(id)) wrong(['text', 'channels', id], `the id of a channel (${ids.join(', ')})`);
		}
		const { minimum_age: min, maximum_age: max, all_ages: all } = help.eligibility;
		if (all && (min !== undefined || max !== undefined))
			wrong(['eligibility', 'all_ages'], 'no all_ages beside an age');
		if (min !== undefined && max !== undefined && min > max)
			wrong(['eligibility', 'maximum_age'], `an age of at least ${min}`);
	});

/** The words of a help point in another language: `content/help/<id>.<lang>.md`. */
export const helpTranslationSchema = z.strictObject({
	translation: translationField,
	name: sentence.optional(),
	text: helpTextSchema,
	asked_as: askedAs
});

export type HelpRecord = z.infer<typeof helpSchema>;
export type HelpText = z.infer<typeof helpTextSchema>;
/** A record as it stands in its file. */
export type HelpInput = z.input<typeof helpSchema>;
export type HelpTranslation = z.infer<typeof helpTranslationSchema>;
export type ChannelRecord = z.infer<typeof channelSchema>;
export type ChannelType = (typeof CHANNEL_TYPES)[number];
export type Audience = (typeof AUDIENCES)[number];
