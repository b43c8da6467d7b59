import { helpCards } from '../help/help-points.server';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { guidesIn, relatedToolkits, relatedTopics, sectorCard, type LinkCard } from './cards.server';
import { explainedIn } from './explained.server';
import { guideText } from './guide-text.server';

/** What the page of a guide shows; null when there is no such guide of this kind. */
export function guidePage(lang: Lang, id: string, kind: 'bystander' | 'checklist') {
	const found = guidesIn(lang).find(({ record }) => record.id === id && record.kind === kind);
	if (!found) return null;
	const { record } = found;
	const text = guideText(found);
	return {
		...text,
		explained: explainedIn(lang, text),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 3),
		toolkits: kind === 'checklist' ? relatedToolkits(lang, record, 4) : [],
		sectors: sectorLinks(lang, record.sectors)
	};
}

export type GuidePage = NonNullable<ReturnType<typeof guidePage>>;

/** Pages of the given sectors, as links, in the order of their files. */
export function sectorLinks(lang: Lang, ids: readonly string[]): LinkCard[] {
	return content().knowledge.sectors.flatMap(({ id }) => (ids.includes(id) ? sectorCard(lang, id) : []));
}
