import { helpCards } from '../help/help-points.server';
import { sectorKind } from '../content/kinds/sector.server';
import { shownIn } from '../content/kinds/shown';
import { plainText } from '../content/read/inline.server';
import { content } from '../content/store.server';
import { related } from '../content/knowledge/related';
import type { Lang } from '../i18n/languages';
import { guideCard, publishedToolkits, toolkitCard, topicCard } from './cards.server';
import { explainedIn } from './explained.server';
import { passages, upkeep } from './passage.server';

/** What the page of a sector shows; null when there is no such sector. */
export function sectorPage(lang: Lang, id: string) {
	const { guides } = content().knowledge;
	const found = shownIn(content(), sectorKind, lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record, words, textLang, translation } = found;
	const text = {
		title: words.title,
		description: words.description,
		duties: { validOn: words.duties.valid_on, points: passages(words.duties.points) },
		firstSteps: passages(words.first_steps),
		prevention: passages(words.prevention),
		policy: passages(words.policy)
	};
	const own = publishedToolkits().filter((toolkit) => toolkit.sectors.includes(record.id));
	const shared = [...guides.records.values()]
		.map((each) => each.record)
		.filter((guide) => guide.kind === 'checklist' && guide.sectors.includes(record.id));
	const guideIds = new Set([...record.guides, ...shared.map((guide) => guide.id)]);
	return {
		id: record.id,
		textLang,
		translation,
		...text,
		explained: explainedIn(lang, text),
		consult: words.consult.flatMap(({ help, why }) =>
			helpCards(lang, [help]).map((card) => ({ card, why: plainText(why) }))
		),
		guides: [...guideIds].flatMap((each) => guideCard(lang, each)),
		// First those that share most themes with the sector; then the rest of the sector's toolkits, by title.
		toolkits: [...new Set([...related(record, own, { most: own.length }), ...own])].flatMap((toolkit) =>
			toolkitCard(lang, toolkit.id)
		),
		topics: record.topics.flatMap((topic) => topicCard(lang, topic)),
		upkeep: upkeep(record)
	};
}
