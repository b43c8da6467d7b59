import { z } from 'zod';
import { pastDateField, httpsUrlField, idField, pageDateField, sourceField } from '../read/fields';
import { sentence } from '../knowledge/knowledge-fields';
import { PAPERS } from './papers';
import { THEMES } from '../themes';

/** Lines of a paper, counted from 1: `17-29`, or one line as `17-17`. */
const linesField = z.string().refine((text) => {
	const [from, to] = text.split('-').map(Number);
	return /^\d+-\d+$/.test(text) && from !== undefined && to !== undefined && from >= 1 && from <= to;
}, 'line numbers as 12-34, the first not above the last');

/** `000-001`: paper and order of appearance in it; stable for ever. */
const recordId = z.string().regex(new RegExp(`^(${PAPERS.join('|')})-\\d{3}$`), 'an id as 000-001');

export const RECORD_TYPES = ['activity', 'measure', 'goal', 'motion', 'commitment'] as const;

export const MEASURE_KINDS = [
	'campaign',
	'project',
	'research',
	'legislation',
	'help-point',
	'toolkit',
	'training',
	'event',
	'advice',
	'alliance',
	'subsidy',
	'monitor',
	'policy'
] as const;

/** What a paper says about the state of a measure. `unknown`: it says nothing. */
export const STATUSES = ['finished', 'running', 'delayed', 'stopped', 'not-begun', 'unknown'] as const;

export const MINISTRIES = [
	'OCW',
	'SZW',
	'JenV',
	'VWS',
	'BZK',
	'BZ',
	'DEF',
	'FIN',
	'IenW',
	'EZK',
	'AZ'
] as const;

/** Who a measure is meant for. */
export const MEASURE_AUDIENCES = [
	'public',
	'victims',
	'bystanders',
	'offenders',
	'children',
	'youth',
	'parents',
	'students',
	'lhbtiq',
	'women',
	'men',
	'migrants',
	'people-with-disability',
	'employers',
	'employees',
	'education-staff',
	'care-staff',
	'sport',
	'culture-media',
	'municipalities',
	'police-justice',
	'government',
	'researchers',
	'organisations'
] as const;

const figureSchema = z.strictObject({
	value: z.number(),
	/** As printed when it is not an exact number, e.g. "ruim 250". */
	printed: sentence,
	unit: sentence,
	what: sentence,
	year: z.int().min(1990).max(2035).nullable(),
	lines: linesField
});

/** What of a measure is translated: `seeds/<paper>.<lang>.yaml` holds these alone. The rest is what papers say, in Dutch. */
export const measureWords = {
	/** As printed, with typing errors and broken words corrected. */
	title: sentence.max(220),
	/** What it is, in plain language and our own words. */
	summary: sentence.max(600)
};

/** A row of a paper, or one of its motions, goals or commitments. */
const measureSchema = z
	.strictObject({
		id: recordId,
		type: z.enum(RECORD_TYPES),
		...measureWords,
		/** The title exactly as printed, when that differs. */
		title_printed: sentence.optional(),
		/** Action line 1 to 5; null when the paper names none and the content does not point to one. */
		line: z.int().min(1).max(5).nullable(),
		/** Why it belongs to that line. */
		line_basis: sentence,
		/** The heading that it is under in the paper, as printed. */
		section: sentence.optional(),
		kind: z.enum(MEASURE_KINDS),
		period: z.strictObject({
			/** As printed; null when the paper gives none. */
			printed: sentence.nullable(),
			/** The column in which it is printed; `text`: it follows from the text. */
			column: z.enum(['wanneer', 'oorspronkelijke-planning', 'text']).nullable(),
			start: pageDateField.nullable(),
			end: pageDateField.nullable()
		}),
		/** Responsible ministries. */
		ministries: z.array(z.enum(MINISTRIES)),
		/** Other parties that carry it out, as named: regeringscommissaris, Rutgers ... */
		parties: z.array(sentence).default([]),
		audiences: z.array(z.enum(MEASURE_AUDIENCES)).min(1),
		themes: z.array(z.enum(THEMES)).min(1),
		figures: z.array(figureSchema).default([]),
		/** Web addresses printed with it. */
		links: z.array(httpsUrlField).default([]),
		/** Numbers of bills, motions and treaties that people look it up by, e.g. `35992`, `C190`, `motie Mutluer`. */
		keys: z.array(sentence).default([]),
		/** Lines of the paper; more than one range where a page break splits a row. */
		lines: z.array(linesField).min(1),
		status: z.strictObject({
			value: z.enum(STATUSES),
			/** Where the paper says so; absent only for `unknown`. */
			lines: linesField.optional(),
			/** The words that say so, briefly, in our own words or a few quoted ones. */
			words: sentence.optional()
		}),
		/** What a later paper, or a later event, says. */
		later: z
			.array(
				z.strictObject({
					what: sentence.max(400),
					status: z.enum(STATUSES).optional(),
					date: pageDateField,
					/** The record of a later paper that is about the same measure. */
					record: recordId.optional(),
					source: sourceField
				})
			)
			.default([]),
		/** Where papers, or a paper and other sources, contradict each other. */
		conflicts: z
			.array(z.strictObject({ what: sentence.max(400), sources: z.array(sourceField).min(1) }))
			.default([]),
		help: z.array(idField).default([]),
		toolkits: z.array(idField).default([]),
		campaigns: z.array(idField).default([]),
		topics: z.array(idField).default([])
	})
	.superRefine((measure, context) => {
		const { status, period } = measure;
		const wrong = (path: (string | number)[], message: string) =>
			context.addIssue({ code: 'custom', path, message });
		if (status.value !== 'unknown' && !status.lines) wrong(['status', 'lines'], 'the lines that say so');
		if (status.value === 'unknown' && status.lines)
			wrong(['status', 'lines'], 'no lines when the paper says nothing');
		if (period.start && period.end && period.end < period.start.slice(0, period.end.length))
			wrong(['period', 'end'], `a date not before ${period.start}`);
		if (period.printed && !period.column) wrong(['period', 'column'], 'the column it is printed in');
	});

/** Lines of a paper that belong to no record. */
const otherLinesSchema = z.strictObject({
	lines: linesField,
	kind: z.enum(['header', 'legend', 'footnote', 'address', 'page', 'introduction', 'letter', 'objective']),
	/** What these lines hold, in a few words. */
	what: sentence
});

/** The register of one paper: `seeds/<paper>.yaml`. */
export const paperSchema = z.strictObject({
	paper: z.enum(PAPERS),
	checked: pastDateField,
	records: z.array(measureSchema),
	other: z.array(otherLinesSchema)
});

/** `seeds/documents.yaml` */
export const documentsSchema = z.array(
	z.strictObject({
		id: z.enum(PAPERS),
		title: sentence,
		kind: sentence,
		/** Day, month or year. */
		date: pageDateField,
		/** How the date was found, when it is not printed. */
		date_basis: sentence.optional(),
		/** Where it is officially published; left out while that was not found. */
		published: z.strictObject({ name: sentence, url: httpsUrlField }).optional(),
		file: sentence,
		/** SHA-256 of the file, 64 hex digits. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits'),
		lines: z.int().min(1),
		/** Records of each type, counted by hand in the paper: the register has to have as many. */
		counted: z.partialRecord(z.enum(RECORD_TYPES), z.int().min(1)),
		/** Ranges of lines in which the completeness check expects every line to belong somewhere. */
		tables: z.array(linesField).min(1)
	})
);

/** What of an event is translated: `seeds/timeline.<lang>.yaml` holds these alone. */
export const eventWords = {
	title: sentence.max(160),
	text: sentence.max(500).optional()
};

/** `seeds/timeline.yaml`: dated events of 2020 to now. */
export const eventsSchema = z.array(
	z.strictObject({
		id: idField,
		date: pageDateField,
		...eventWords,
		kind: z.enum([
			'paper',
			'law',
			'debate',
			'motion',
			'campaign',
			'research',
			'help',
			'advice',
			'conference',
			'body',
			'incident',
			'other'
		]),
		/** Planned in the source, and not confirmed by a later one. */
		planned: z.boolean().default(false),
		measures: z.array(recordId).default([]),
		sources: z.array(sourceField).min(1)
	})
);

export type Measure = z.infer<typeof measureSchema>;
export type PaperRegister = z.infer<typeof paperSchema>;
export type PaperDocument = z.infer<typeof documentsSchema>[number];
export type ProgrammeEvent = z.infer<typeof eventsSchema>[number];
