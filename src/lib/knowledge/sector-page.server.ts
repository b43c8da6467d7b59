import { helpCards } from '../help/help-points.server';
import { plainText } from '../content/read/inline.server';
import { content } from '../content/store.server';
import { related } from '../content/knowledge/related';
import type { Lang } from '../i18n/languages';
import { guideCard, publishedToolkits, toolkitCard, topicCard } from './cards.server';
import { explainedIn, passages, upkeep } from './passage.server';

/** What the page of a sector shows; null when there is no such sector. */
export function sectorPage(lang: Lang, id: string) {
	const { sectors, guides, terms } = content().knowledge;
	const record = sectors.find((each) => each.id === id);
	if (!record) return null;
	const text = {
		title: record.title,
		description: record.description,
		duties: { validOn: record.duties.valid_on, points: passages(record.duties.points) },
		firstSteps: passages(record.first_steps),
		prevention: passages(record.prevention),
		policy: passages(record.policy)
	};
	const own = publishedToolkits().filter((toolkit) => toolkit.sectors.includes(record.id));
	const shared = [...guides.records.values()]
		.map((each) => each.record)
		.filter((guide) => guide.kind === 'checklist' && guide.sectors.includes(record.id));
	const guideIds = new Set([...record.guides, ...shared.map((guide) => guide.id)]);
	return {
		id: record.id,
		...text,
		explained: explainedIn(text, terms),
		consult: record.consult.flatMap(({ help, why }) =>
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
