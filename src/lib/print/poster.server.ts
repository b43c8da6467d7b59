import { FIVE_DS } from '../content/knowledge/five-ds';
import { settingKind } from '../content/kinds/setting.server';
import { shownIn } from '../content/kinds/shown';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { dangerNumber } from './danger-number.server';
import { printedAddress } from './printed-address';

/** What the poster of a setting shows, and the page around it. */
export type PosterData = NonNullable<ReturnType<typeof posterOf>>;

/**
 * The poster of a setting; null when there is no such setting.
 * @param origin where the site is published
 */
export function posterOf(lang: Lang, id: string, origin: string) {
	const found = shownIn(content(), settingKind, lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { words: setting, textLang, translation } = found;
	return {
		/** Language of its name, headline and lines. */
		textLang,
		translation,
		name: setting.name,
		danger: dangerNumber(lang),
		headline: setting.headline,
		/** What each of the five is here; on the page, not on the wall. */
		lines: FIVE_DS.map((d) => ({ d, line: setting.lines[d] })),
		sizes: {
			a4: localPath(lang, `/omstanders/poster/${id}/`),
			a3: localPath(lang, `/omstanders/poster/${id}/a3/`)
		},
		address: printedAddress(origin, localPath(lang, '/omstanders/'))
	};
}

/** All posters, as links with their sentence, in the order of the file. */
export function posterLinks(lang: Lang) {
	return shownIn(content(), settingKind, lang).map(
		({ record: { id }, words: { name, headline }, textLang }) => ({
			href: localPath(lang, `/omstanders/poster/${id}/`),
			a3: localPath(lang, `/omstanders/poster/${id}/a3/`),
			name,
			headline,
			textLang
		})
	);
}
