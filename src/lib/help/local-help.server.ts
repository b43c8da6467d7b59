import type { Municipality } from '../content/regions/municipality';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { isForProfessionals } from './directory-sections';
import { helpCard, type HelpCardData } from './help-card';
import { helpPoints } from './help-points.server';
import { reachOrder } from './reach-order.server';

/** Who added a help point to those that every copy of the site has; null: nobody, it is one of those. */
export function addedBy(id: string): string | null {
	const { local } = content();
	return local?.ids.has(id) ? local.name : null;
}

/** Help points that the publisher added, for the head of the page of a municipality. */
export interface LocalCards {
	/** Who added them. */
	name: string;
	cards: HelpCardData[];
}

/**
 * The local help points of a municipality, in the order in which they can be reached and without those for professionals alone; null where
 * there are none.
 * @param code of the municipality
 */
export function localCards(lang: Lang, code: string): LocalCards | null {
	const { local } = content();
	if (!local?.municipalities.has(code)) return null;
	const own = helpPoints(lang).filter((help) => local.ids.has(help.id) && !isForProfessionals(help));
	return own.length > 0 ? { name: local.name, cards: reachOrder(lang, own).map(helpCard) } : null;
}

/**
 * Help points of which a source says that they serve a municipality or its whole province, in the order in which they can be reached; without those
 * for professionals alone and those that the publisher of a copy added, which {@link localCards} has.
 */
export function servingCards(lang: Lang, { slug, province }: Municipality): HelpCardData[] {
	const serving = helpPoints(lang).filter(
		(help) =>
			(help.municipalities.includes(slug) || help.provinces.includes(province)) &&
			addedBy(help.id) === null &&
			!isForProfessionals(help)
	);
	return reachOrder(lang, serving).map(helpCard);
}
