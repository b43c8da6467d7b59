import { parse } from 'csv-parse/sync';
import type { Translate } from '../i18n/texts';
import type { Answer } from './answers';
import type { CallSheet } from './call-sheet.server';
import { shownText } from './sheet-page';

const COLUMNS = ['id', 'name', 'field', 'ask', 'shown', 'stored', 'answer'] as const;

/** What stands above the questions of each help point: when, how and by whom they were asked. */
const ABOUT = ['date', 'by', 'who'] as const;

const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet takes what begins like this for a sum; a space in front leaves it text. */
const asText = (value: string) => (/^[=+\-@]/.test(value) ? ` ${value}` : value);

const cell = (value: string) => `"${asText(value).replaceAll('"', '""')}"`;

/**
 * The call sheet to fill in with a spreadsheet: semicolons and a byte-order mark, so that a Dutch Excel opens it right; one line per question.
 * @param today in the example of a date
 */
export function sheetForm(t: Translate, { help }: CallSheet, today: string): string {
	const rows = help.flatMap(({ id, name, questions }) => [
		...ABOUT.map((field) => [id, name, field, t(`desk.${field}`, { example: today }), '', '', '']),
		...questions.map((question) => [
			id,
			name,
			question.field,
			[question.ask, question.write ?? ''].join(' ').trim(),
			question.field.startsWith('verify.') ? '' : shownText(t, question),
			question.stored ?? '',
			''
		])
	]);
	const heads = COLUMNS.map((column) => t(`desk.column_${column}`));
	return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

/** What was written in a form about one help point. */
export interface FilledIn {
	id: string;
	/** Line of the file on which it begins. */
	line: number;
	about: Readonly<Record<(typeof ABOUT)[number], string>>;
	answers: (Answer & { line: number })[];
}

/** `30-11-2026`, as a Dutch spreadsheet writes a day, as `2026-11-30`. */
function isoDay(text: string): string {
	const [, day = '', month = '', year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
	return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Reads a form that was filled in, with semicolons or commas; help points without a day or an answer are left out.
 * @returns the first column that is missing, when it is no such form
 * @throws Error when it is no CSV
 */
export function readForm(t: Translate, text: string): { help: FilledIn[] } | { missing: string } {
	const [heads = [], ...rows]: string[][] = parse(text, {
		bom: true,
		delimiter: text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',',
		relax_column_count: true,
		trim: true,
		skip_records_with_empty_values: false
	});
	const columns = { id: 0, field: 0, answer: 0 };
	for (const name of ['id', 'field', 'answer'] as const) {
		columns[name] = heads.indexOf(t(`desk.column_${name}`));
		if (columns[name] === -1) return { missing: t(`desk.column_${name}`) };
	}
	const byId = new Map<string, { id: string; line: number; said: (Answer & { line: number })[] }>();
	rows.forEach((row, index) => {
		const [id = '', field = '', answer = ''] = [row[columns.id], row[columns.field], row[columns.answer]];
		if (answer === '') return;
		const line = index + 2;
		const help = byId.get(id) ?? { id, line, said: [] };
		help.said.push({ field, text: answer, line });
		byId.set(id, help);
	});
	const isAbout = (field: string) => ABOUT.some((each) => each === field);
	const help = [...byId.values()].map(({ id, line, said }) => {
		const about = (name: string) => said.find(({ field }) => field === name)?.text ?? '';
		return {
			id,
			line,
			about: { date: isoDay(about('date')), by: about('by').toLowerCase(), who: about('who') },
			answers: said.filter(({ field }) => !isAbout(field))
		};
	});
	return { help };
}
