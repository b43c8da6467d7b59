import { z } from 'zod';
import { DEFAULT_THEME, EDITING_BACKENDS } from '../../site/site-file';
import { httpsUrlField, idField } from '../read/fields';

const words = z.string().trim().min(1).max(80);

/** An e-mail address or a page, or null while there is none. */
const addressField = z
	.union([z.email(), httpsUrlField], { error: 'an e-mail address, an https:// page, or null' })
	.nullable();

/** A language tag that the platform knows how to write dates in (BCP 47). */
const dateLocale = z
	.string()
	.refine((tag) => isLocale(tag), 'a language tag that dates can be written in, such as en-GB');

function isLocale(tag: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
	} catch {
		return false;
	}
}

const languageSchema = z.strictObject({
	/** ISO 639: part of addresses, names of files and folders. */
	code: z.string().regex(/^[a-z]{2,3}$/, 'a language code of two or three small letters'),
	name: words,
	direction: z.enum(['ltr', 'rtl']),
	dates: dateLocale,
	/** Of a language that has the core of the site alone: the language that the rest is read in. */
	otherwise: z.string().optional()
});

const readingSchema = z.strictObject({
	/** BCP 47: the language with a variant, of which `simple` is registered for simplified language. */
	code: z
		.string()
		.regex(/^[a-z]{2,3}-[a-z]+$/, 'a language code with a variant in small letters, as nl-simple'),
	of: z.string(),
	name: words,
	back: words,
	pages: z.array(z.string().regex(/^\/\S+\/$/, 'an address that begins and ends with a slash')).min(1)
});

/** Emergencies that search tells from what people type; each has its card above the results. */
export const EMERGENCY_CARDS = ['112', 'csg', '113'] as const;

/** Kinds of publishers, as catalogues of data call them: the ADMS vocabulary of publisher types. */
const PUBLISHER_KINDS = [
	'Academia-ScientificOrganisation',
	'Company',
	'LocalAuthority',
	'NationalAuthority',
	'NonGovernmentalOrganisation',
	'NonProfitOrganisation',
	'RegionalAuthority'
] as const;

/** Where editors without git propose their changes (docs/editing.md). */
const editingSchema = z.strictObject({
	repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'a repository as owner/name'),
	/** What changes are proposed for. */
	branch: z.string().trim().min(1).default('main'),
	/** `test-repo` keeps changes in the browser alone: for a trial, on a machine of one's own. */
	backend: z.enum(EDITING_BACKENDS).default('github')
});

/** `content/site.yaml`. */
export const siteSchema = z
	.strictObject({
		name: words,
		publisher: words.nullable(),
		publisher_kind: z.enum(PUBLISHER_KINDS).nullable().default(null),
		address: httpsUrlField.refine(
			(text) => URL.canParse(text) && new URL(text).origin === text,
			'an address without a path or a slash at its end, as https://example.nl'
		),
		contact: z.strictObject({ corrections: addressField, security: addressField }),
		exit: z.strictObject({ address: httpsUrlField, title: words }),
		emergency: z.array(z.strictObject({ card: z.enum(EMERGENCY_CARDS), help: idField })),
		open_now: z.array(idField).default([]),
		local: z
			.strictObject({ name: words, municipalities: z.array(idField).min(1) })
			.nullable()
			.default(null),
		theme: idField.default(DEFAULT_THEME),
		editing: editingSchema.nullable().default(null),
		default_language: z.string(),
		languages: z.array(languageSchema).min(1),
		readings: z.array(readingSchema).default([]),
		data_licence: z.strictObject({ name: words, address: httpsUrlField })
	})
	.superRefine((site, context) => {
		const wrong = (path: (string | number)[], message: string) =>
			context.addIssue({ code: 'custom', path, message });
		const codes = site.languages.map(({ code }) => code);
		codes.forEach((code, at) => {
			if (codes.indexOf(code) !== at) wrong(['languages', at, 'code'], 'a language that is there once');
		});
		const whole = site.languages.filter(({ otherwise }) => otherwise === undefined).map(({ code }) => code);
		site.languages.forEach(({ otherwise }, at) => {
			if (otherwise !== undefined && !whole.includes(otherwise))
				wrong(['languages', at, 'otherwise'], `a language that has the whole site (${whole.join(', ')})`);
		});
		site.readings.forEach((reading, at) => {
			if (!whole.includes(reading.of))
				wrong(['readings', at, 'of'], `a language that has the whole site (${whole.join(', ')})`);
		});
		const cards = site.emergency.map(({ card }) => card);
		cards.forEach((card, at) => {
			if (cards.indexOf(card) !== at) wrong(['emergency', at, 'card'], 'a card that is there once');
		});
		if (!cards.includes('112')) wrong(['emergency'], 'a help point with card: "112", for danger now');
	});

/** What another publisher changes first. */
export type Site = z.infer<typeof siteSchema>;
