import { inLanguage } from '../content/read/in-language';
import type { Content } from '../content/read-content.server';
import { fromContentIn } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { helpCard, type HelpCardData } from './help-card';
import { publicHelpPoint, type HelpPoint } from './help-point';

/** What is published of the help points of some content, in the order of their names. */
export function publishedHelp({ help, site }: Content, lang: Lang): HelpPoint[] {
	const danger = site.emergency.find(({ card }) => card === '112')?.help ?? null;
	return inLanguage(help, lang)
		.filter(({ record }) => record.publish)
		.map((each) => publicHelpPoint(each, danger))
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** Published help points of the site in a language, in the order of their names. */
export const helpPoints: (lang: Lang) => HelpPoint[] = fromContentIn(publishedHelp);

/** A published help point; undefined when there is none of this id. */
export function helpPoint(lang: Lang, id: string): HelpPoint | undefined {
	return helpPoints(lang).find((each) => each.id === id);
}

/** Help points as cards, in the order given; an id without a published help point is left out. */
export function helpCards(lang: Lang, ids: readonly string[]): HelpCardData[] {
	return ids.flatMap((id) => {
		const found = helpPoint(lang, id);
		return found ? [helpCard(found)] : [];
	});
}
