import { content } from '../lib/content/store.server';
import { callSheet } from '../lib/desk/call-sheet.server';
import { sheetForm } from '../lib/desk/sheet-form';
import { sheetPage } from '../lib/desk/sheet-page';
import { dayInAmsterdam } from '../lib/hours/amsterdam-time';
import { defaultLang } from '../lib/i18n/languages';
import { buildTranslate } from '../lib/i18n/translate-build.server';
import { Mistake, writeNamedFile } from './mistake';

export interface DueOptions {
	/** As `2026-12`; this month when it is not given. */
	month?: string;
	out?: string;
}

/**
 * `npm run content:due`: what has to be called before a month ends, as a page to print or a form to fill in. To a file, or to standard output as a page.
 * @throws ContentError with every fault of the content
 */
export function contentDue({ month, out }: DueOptions): void {
	const lang = defaultLang();
	const t = buildTranslate(lang);
	const today = dayInAmsterdam(new Date());
	const sheet = callSheet(content(), t, lang, month ?? today.slice(0, 7));
	if (out === undefined) {
		process.stdout.write(sheetPage(t, lang, sheet));
		return;
	}
	const isForm = out.endsWith('.csv');
	if (!isForm && !out.endsWith('.html'))
		throw new Mistake(
			`--out: expected a name that ends in .html (to print) or .csv (to fill in), got "${out}"`
		);
	writeNamedFile(out, isForm ? sheetForm(t, sheet, today) : sheetPage(t, lang, sheet));
	const organizations = new Set(sheet.help.map(({ organization }) => organization)).size;
	console.log(
		`${out}: ${sheet.help.length} help points of ${organizations} organisations, due by the end of ${sheet.month}`
	);
}
