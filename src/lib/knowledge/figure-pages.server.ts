import { inLanguage } from '../content/read/in-language';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { buildTranslate } from '../i18n/translate-build.server';
import { FIGURE_GROUPS, groupOf } from './figure-groups';
import { figureValues, leadValue, wholeOf } from './figure-values';

/** Figures as pages show them, in the order of the file; each in the language that its words are in. */
function figuresIn(lang: Lang) {
	return inLanguage(content().knowledge.figures, lang).map(({ record, words, textLang, translation }) => {
		const { id, kind, unit, themes, sources } = record;
		const [first = 'sexual-violence-past'] = themes;
		const rows = figureValues(buildTranslate(textLang), textLang, { values: words.values, unit });
		return {
			id,
			group: groupOf(first),
			kind,
			lang: textLang,
			translation,
			title: words.title,
			population: words.population,
			note: words.note,
			rows,
			/** The one value that stands for it where there is room for one. */
			lead: leadValue(kind, rows),
			whole: wholeOf(record),
			sources
		};
	});
}

/** The groups that have figures, each with its figures, in the order of the groups and of the file. */
export function figureGroups(lang: Lang) {
	const figures = figuresIn(lang);
	return FIGURE_GROUPS.map(({ id }) => ({ id, figures: figures.filter(({ group }) => group === id) })).filter(
		({ figures: own }) => own.length > 0
	);
}
