// What is typed is the Dutch of the areas of texts: another language touches none of this, another area is a line more.
import type common from '../../../content/locales/nl/common.json';
import type desk from '../../../content/locales/nl/desk.json';
import type editing from '../../../content/locales/nl/editing.json';
import type embed from '../../../content/locales/nl/embed.json';
import type faults from '../../../content/locales/nl/faults.json';
import type help from '../../../content/locales/nl/help.json';
import type home from '../../../content/locales/nl/home.json';
import type kept from '../../../content/locales/nl/kept.json';
import type knowledge from '../../../content/locales/nl/knowledge.json';
import type makers from '../../../content/locales/nl/makers.json';
import type other from '../../../content/locales/nl/other.json';
import type print from '../../../content/locales/nl/print.json';
import type programme from '../../../content/locales/nl/programme.json';
import type wegwijzer from '../../../content/locales/nl/wegwijzer.json';

interface Areas {
	common: typeof common;
	desk: typeof desk;
	editing: typeof editing;
	embed: typeof embed;
	faults: typeof faults;
	home: typeof home;
	help: typeof help;
	kept: typeof kept;
	knowledge: typeof knowledge;
	makers: typeof makers;
	other: typeof other;
	print: typeof print;
	programme: typeof programme;
	wegwijzer: typeof wegwijzer;
}

/** A key without its plural form. */
type Singular<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key that a page may ask for; using a key that does not exist in Dutch is a type error. */
export type TextKey = {
	[Area in keyof Areas]: `${Area}.${Extract<Singular<keyof Areas[Area]>, string>}`;
}[keyof Areas];

export type TextParams = Record<string, string | number>;

/** Gives the text of a key, with values for its placeholders; `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: TextParams) => string;
