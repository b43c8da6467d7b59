import { join } from 'node:path';
import { content } from '../lib/content/store.server';
import { formatFault, type Fault } from '../lib/content/read/faults';
import { confirmed, type Confirmation } from '../lib/desk/confirm.server';
import { readForm } from '../lib/desk/sheet-form';
import { defaultLang } from '../lib/i18n/languages';
import { buildTranslate } from '../lib/i18n/translate-build.server';
import type { Translate } from '../lib/i18n/texts';
import { contentRoot } from '../lib/site/content-root';
import { Mistake, readNamedFile, writeNamedFile } from './mistake';

export interface ConfirmOptions {
	by?: string;
	date?: string;
	who?: string;
	form?: string;
}

/** `channels.phone.hours=24/7`: a field and what was said of it. */
function typedAnswer(text: string): { field: string; text: string } {
	const at = text.indexOf('=');
	if (at < 1 || at === text.length - 1)
		throw new Mistake(`expected an answer as field=what was said, got "${text}"`);
	return { field: text.slice(0, at), text: text.slice(at + 1).trim() };
}

function typed(id: string, answers: readonly string[], { by, date, who }: ConfirmOptions): Confirmation {
	if (by === undefined || date === undefined)
		throw new Mistake('expected --by and --date: how and on which day the organisation was asked');
	return {
		id,
		by,
		date,
		who,
		answers: answers.map(typedAnswer),
		placeOf: (field) => ({ file: content().help.records.get(id)?.file ?? `content/help/${id}.md`, field })
	};
}

function fromForm(t: Translate, file: string): Confirmation[] {
	const text = readNamedFile(file);
	if (text.includes('\uFFFD')) throw new Mistake(`${file}: save it as CSV in UTF-8`);
	const form = readForm(t, text);
	if ('missing' in form)
		throw new Mistake(`${file}: line 1: expected a form of content:due with a column "${form.missing}"`);
	return form.help.map(({ id, line, about, answers }) => ({
		id,
		by: about.by,
		date: about.date,
		who: about.who === '' ? undefined : about.who,
		answers,
		placeOf: (field) => ({
			file,
			field: `line ${answers.find((each) => each.field === field)?.line ?? line}: ${id}: ${field}`
		})
	}));
}

/**
 * `npm run content:confirm`: writes into help points who asked the organisation, when and how, and what it said. Nothing is written when one
 * of the answers is not right.
 * @throws Mistake with a line for everything that is not right
 */
export function contentConfirm(
	id: string | undefined,
	answers: readonly string[],
	options: ConfirmOptions
): void {
	const lang = defaultLang();
	const t = buildTranslate(lang);
	if ((id === undefined) === (options.form === undefined))
		throw new Mistake('expected the id of a help point, or --form with a form that was filled in');
	const told = id === undefined ? fromForm(t, options.form ?? '') : [typed(id, answers, options)];
	const at = (file: string) => join(contentRoot(), file);
	const read = (file: string) => readNamedFile(at(file)).replace(/^\uFEFF/, '');
	const from = content();
	const faults: Fault[] = [];
	const done = told.flatMap((each) => {
		const found = confirmed(from, { t, lang }, each, read);
		if (!Array.isArray(found)) return [{ ...found, ...each }];
		faults.push(...found);
		return [];
	});
	if (faults.length > 0) throw new Mistake(faults.map(formatFault).join('\n'));
	for (const { files, changed, by, date } of done) {
		for (const { file, text } of files) writeNamedFile(at(file), text);
		const [{ file } = { file: '' }, ...translations] = files;
		const also =
			translations.length === 0 ? '' : `; stamped: ${translations.map((each) => each.file).join(', ')}`;
		console.log(`${file}: asked (${by}) on ${date}${also}`);
		if (changed.length > 0)
			console.log(
				`${file}: changed: ${changed.join(', ')}. Read its words and their translations again, and note it in content/data-changes.yaml`
			);
	}
	console.log(`${done.length} help points confirmed`);
}
