import { z } from 'zod';
import { hasTexts } from '../../i18n/core-pages';
import { pluralForms } from '../../i18n/counted';
import { areaOf, localeFiles } from '../../i18n/locale-texts.server';
import { nearestHint, type Fault } from '../read/faults';
import { readTextFile } from '../read/read-text.server';
import { zodFaults } from '../read/zod-faults';

/** Interface texts that a language does not have: they are shown in the language that everything is written in first. */
export interface MissingTexts {
	/** Where they belong; the file need not be there. */
	file: string;
	/** Without plural forms. */
	keys: string[];
}

/** The texts of an area, with the file they stand in. */
interface Area {
	file: string;
	/** By key: the text, or its plural forms. */
	texts: Map<string, Map<string, string>>;
}

const areaSchema = z.record(z.string(), z.string().min(1));
const FORM = /^(.+)_(zero|one|two|few|many|other)$/;
/** Of a text without plural forms. */
const SINGLE = '';

/** Keys that end in a plural form are forms of one text where the key with `_other` is there too. */
function grouped(record: Readonly<Record<string, string>>): Area['texts'] {
	const texts: Area['texts'] = new Map();
	for (const [key, text] of Object.entries(record)) {
		const [, base = '', form = ''] = FORM.exec(key) ?? [];
		const isForm = base !== '' && record[`${base}_other`] !== undefined;
		const name = isForm ? base : key;
		texts.set(name, (texts.get(name) ?? new Map()).set(isForm ? form : SINGLE, text));
	}
	return texts;
}

function readArea(root: string, file: string, faults: Fault[]): Area | null {
	const text = readTextFile(root, file, faults);
	if (text === null) return null;
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		faults.push({ file, field: '', expected: `JSON: ${String(error)}`, got: text.slice(0, 20) });
		return null;
	}
	const read = areaSchema.safeParse(data);
	if (read.success) return { file, texts: grouped(read.data) };
	faults.push(...zodFaults(file, data, read.error.issues, []));
	return null;
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** One text has the plural forms of its language, no other, and the placeholders of the original; a form may leave out the number itself. */
function checkText(
	{ file, lang, key }: { file: string; lang: string; key: string },
	forms: ReadonlyMap<string, string>,
	original: ReadonlyMap<string, string>,
	faults: Fault[]
): void {
	const hasForms = original.has('other');
	const wanted: readonly string[] = hasForms ? [...pluralForms(lang).keys(), 'other'] : [SINGLE];
	const field = (form: string) => (form === SINGLE ? key : `${key}_${form}`);
	for (const form of new Set(wanted))
		if (!forms.has(form))
			faults.push({
				file,
				field: field(form),
				expected: `the plural form "${form}" of ${lang}`,
				got: undefined
			});
	const holes = placeholders(original.get('other') ?? original.get(SINGLE) ?? '');
	for (const [form, text] of forms) {
		if (!wanted.includes(form)) {
			const expected = hasForms
				? `plural forms of ${lang} only (${wanted.join(', ')})`
				: 'one text, no plural forms';
			faults.push({ file, field: field(form), expected, got: text });
		}
		const found = placeholders(text);
		const missing = holes.filter(
			(hole) => !found.includes(hole) && !(form !== SINGLE && hole === '{{count}}')
		);
		const unknown = found.filter((hole) => !holes.includes(hole));
		if (missing.length + unknown.length > 0)
			faults.push({
				file,
				field: field(form),
				expected: `the placeholders ${holes.join(' ') || '(none)'}`,
				got: text
			});
	}
}

/**
 * Holds the interface texts of every language against those of the first: keys that are not there, plural forms that the language does or
 * does not have, placeholders.
 * @param languages the one that everything is written in first at the head
 * @returns what is missing: no fault, because a language may begin with part of the site
 */
export function checkLocales(root: string, languages: readonly string[], faults: Fault[]): MissingTexts[] {
	const areasOf = (lang: string) =>
		localeFiles(root, lang).flatMap((file) => readArea(root, file, faults) ?? []);
	const [first = '', ...others] = languages;
	const originals = areasOf(first);
	for (const { file, texts } of originals)
		for (const [key, forms] of texts) checkText({ file, lang: first, key }, forms, forms, faults);
	return others.flatMap((lang) => {
		const areas = areasOf(lang);
		for (const { file, texts } of areas) {
			const original = originals.find((each) => areaOf(each.file) === areaOf(file));
			const known = [...(original?.texts.keys() ?? [])];
			for (const [key, forms] of texts) {
				const wanted = original?.texts.get(key);
				if (wanted) checkText({ file, lang, key }, forms, wanted, faults);
				else
					faults.push({
						file,
						field: key,
						expected: `a key of ${first}`,
						got: key,
						hint: nearestHint(key, known)
					});
			}
		}
		return originals.flatMap(({ file, texts }) => {
			if (!hasTexts(lang, areaOf(file))) return [];
			const own = areas.find((each) => areaOf(each.file) === areaOf(file));
			const keys = [...texts.keys()].filter((key) => !own?.texts.has(key));
			return keys.length > 0 ? [{ file: file.replace(`/${first}/`, `/${lang}/`), keys }] : [];
		});
	});
}
