import type { FirstHelp, FirstHelpPlan } from '../content/first-help/first-help-schema';
import { firstHelpKind } from '../content/kinds/first-help.server';
import type { Content } from '../content/read-content.server';
import { content } from '../content/store.server';
import { helpPoint } from '../help/help-points.server';
import { defaultLang, type Lang } from '../i18n/languages';
import { firstHelpContact, type FirstHelpContact } from './first-help-contact';
import { linePieces, type LinePiece } from './line-pieces';

type PlannedTheme = FirstHelpPlan['themes'][number];

/** A theme of first help in a language, with whom it leads to. */
export interface FirstHelpTheme {
	/** Its anchor. */
	id: string;
	icon: PlannedTheme['icon'];
	title: string;
	contacts: FirstHelpContact[];
	/** What to say in Dutch, how that sounds, and what it means. */
	sentence: { dutch: string; sound?: string; means?: string } | null;
	lines: LinePiece[][];
}

/** What is on the page of first help in a language. */
export interface FirstHelpPage {
	text: FirstHelp;
	themes: FirstHelpTheme[];
	/** Anchor of what is said about leaving the site; null: there is nothing. */
	leaving: FirstHelpTheme | null;
	/** Day on which the first of its numbers was looked at, and the day by which the first has to be looked at again. */
	checked: string;
	nextCheck: string;
}

/** First help in every language that it is in: the site's own first, the others by their own names. */
export function firstHelpLanguages(): FirstHelp[] {
	const all = [...content().of(firstHelpKind).records.values()].map(({ record }) => record);
	const isOwn = ({ id }: FirstHelp) => Number(id === defaultLang());
	return content().firstHelp === null
		? []
		: all.sort((a, b) => isOwn(b) - isOwn(a) || a.name.localeCompare(b.name, defaultLang()));
}

/** That a machine translated what there is in a language, in its own words; null where somebody has read it. */
export function firstHelpNotice(from: Content, lang: Lang): string | null {
	return from.of(firstHelpKind).records.get(lang)?.record.notice ?? null;
}

/** What a theme says; a line about the reader's language goes without saying in the site's own. */
function linesOf(text: FirstHelp, lines: readonly string[]): LinePiece[][] {
	const isOwn = text.id === defaultLang();
	return lines
		.filter((line) => !isOwn || !line.includes('{{language}}'))
		.map((line) =>
			linePieces(line, {
				language: { text: text.dutch, lang: defaultLang() },
				leave: { text: text.frame.leave }
			})
		);
}

/** The page of first help in a language; undefined where there is none. */
export function firstHelpPage(code: string): FirstHelpPage | undefined {
	const plan = content().firstHelp;
	const text = firstHelpLanguages().find(({ id }) => id === code);
	if (!plan || !text) return undefined;
	const isOwn = text.id === defaultLang();
	const helpIn = (id: string) => helpPoint(defaultLang(), id) ?? [];
	const sentence = isOwn ? plan.sentence_own : plan.sentence.replace('{{language}}', text.dutch);
	const themeOf = ({ id, icon, help, says_sentence }: PlannedTheme): FirstHelpTheme[] => {
		const words = text.themes[id];
		if (!words) return [];
		return [
			{
				id,
				icon,
				title: words.title,
				contacts: help.flatMap(helpIn).map((each) => firstHelpContact(each, text)),
				sentence: says_sentence ? { dutch: sentence, sound: words.sound, means: words.means } : null,
				lines: linesOf(text, words.lines)
			}
		];
	};
	const themes = plan.themes.flatMap(themeOf);
	const named = plan.themes.flatMap(({ help }) => help.flatMap(helpIn));
	const leaving = plan.themes.find(({ about_leaving }) => about_leaving)?.id;
	return {
		text,
		themes,
		leaving: themes.find(({ id }) => id === leaving) ?? null,
		checked: named.map(({ checked }) => checked).sort()[0] ?? '',
		nextCheck: named.map(({ nextCheck }) => nextCheck).sort()[0] ?? ''
	};
}
