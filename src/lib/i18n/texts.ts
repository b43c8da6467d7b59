import enCommon from '../../../content/locales/en/common.json';
import enFaults from '../../../content/locales/en/faults.json';
import enHelp from '../../../content/locales/en/help.json';
import enHome from '../../../content/locales/en/home.json';
import enKept from '../../../content/locales/en/kept.json';
import enKnowledge from '../../../content/locales/en/knowledge.json';
import enOther from '../../../content/locales/en/other.json';
import enProgramme from '../../../content/locales/en/programme.json';
import enWegwijzer from '../../../content/locales/en/wegwijzer.json';
import nlCommon from '../../../content/locales/nl/common.json';
import nlFaults from '../../../content/locales/nl/faults.json';
import nlHelp from '../../../content/locales/nl/help.json';
import nlHome from '../../../content/locales/nl/home.json';
import nlKept from '../../../content/locales/nl/kept.json';
import nlKnowledge from '../../../content/locales/nl/knowledge.json';
import nlOther from '../../../content/locales/nl/other.json';
import nlProgramme from '../../../content/locales/nl/programme.json';
import nlWegwijzer from '../../../content/locales/nl/wegwijzer.json';
import type { Lang } from './languages';

type Singular<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type AreaKeys<Area extends string, Texts> = `${Area}.${Extract<Singular<keyof Texts>, string>}`;

/** Every key that a page may ask for; using a key that does not exist in Dutch is a type error. */
export type TextKey =
	| AreaKeys<'common', typeof nlCommon>
	| AreaKeys<'faults', typeof nlFaults>
	| AreaKeys<'home', typeof nlHome>
	| AreaKeys<'help', typeof nlHelp>
	| AreaKeys<'kept', typeof nlKept>
	| AreaKeys<'knowledge', typeof nlKnowledge>
	| AreaKeys<'other', typeof nlOther>
	| AreaKeys<'programme', typeof nlProgramme>
	| AreaKeys<'wegwijzer', typeof nlWegwijzer>;

export type TextParams = Record<string, string | number>;

/** Gives the text of a key, with values for its placeholders; `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: TextParams) => string;

/** Interface texts per language and area, as in `content/locales/`. */
const LOCALES: Record<Lang, Record<string, Record<string, string>>> = {
	nl: {
		common: nlCommon,
		faults: nlFaults,
		home: nlHome,
		help: nlHelp,
		kept: nlKept,
		knowledge: nlKnowledge,
		other: nlOther,
		programme: nlProgramme,
		wegwijzer: nlWegwijzer
	},
	en: {
		common: enCommon,
		faults: enFaults,
		home: enHome,
		help: enHelp,
		kept: enKept,
		knowledge: enKnowledge,
		other: enOther,
		programme: enProgramme,
		wegwijzer: enWegwijzer
	}
};

/** All texts of a language with their full keys, e.g. `help.count_one`. */
export function flatTexts(lang: Lang): Record<string, string> {
	return Object.fromEntries(
		Object.entries(LOCALES[lang]).flatMap(([area, texts]) =>
			Object.entries(texts).map(([key, text]) => [`${area}.${key}`, text])
		)
	);
}
