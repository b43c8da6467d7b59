import { helpCards } from '../help/help-points.server';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { publishedToolkits, relatedToolkits, relatedTopics } from './cards.server';
import { sectorLinks } from './guide-page.server';
import { explainedIn, passages, upkeep } from './passage.server';

/** What the page of a toolkit shows; null when there is none that may be shown. */
export function toolkitPage(lang: Lang, id: string) {
	const record = publishedToolkits().find((each) => each.id === id);
	if (!record) return null;
	const text = {
		title: record.title,
		description: record.description,
		forWhom: record.for_whom,
		gives: passages(record.gives),
		steps: passages(record.steps),
		goodToKnow: passages(record.good_to_know)
	};
	return {
		id,
		...text,
		owner: record.owner,
		partners: record.partners,
		kind: record.kind,
		cost: record.cost,
		costNote: record.cost_note ?? null,
		url: record.url,
		urlConfirmed: record.url_status === 'confirmed',
		status: record.status,
		statusNote: record.status_note ?? null,
		published: record.published ?? null,
		explained: explainedIn(text, content().knowledge.terms),
		sectors: sectorLinks(lang, record.sectors),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 2),
		toolkits: relatedToolkits(lang, record, 3),
		upkeep: upkeep(record)
	};
}
