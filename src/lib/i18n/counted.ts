import type { Lang } from './languages';
import type { TextKey, Translate } from './texts';

/** Numbers are tried up to this one: every plural form that a language has for whole numbers has one below it, but for millions. */
const MOST = 1000;

/** Plural forms that a language uses for the whole numbers of a list, each with the least number of that form. */
export function pluralForms(lang: Lang): Map<Intl.LDMLPluralRule, number> {
	const rules = new Intl.PluralRules(lang);
	const forms = new Map<Intl.LDMLPluralRule, number>();
	for (let count = 0; count <= MOST; count += 1) {
		const form = rules.select(count);
		if (!forms.has(form)) forms.set(form, count);
	}
	return forms;
}

/** The texts of a count for a script to choose from ({@link countedText}): an attribute per plural form, with `#` for the number. */
export function countedData(t: Translate, lang: Lang, key: TextKey): Record<`data-${string}`, string> {
	return Object.fromEntries(
		[...pluralForms(lang)].map(([form, count]) => [
			`data-${form}`,
			t(key, { count }).replace(String(count), '#')
		])
	);
}
