import { helpCards } from '../help/help-points.server';
import type { Lang } from '../i18n/languages';
import { relatedToolkits, relatedTopics, toolkitsIn } from './cards.server';
import { sectorLinks } from './guide-page.server';
import { explainedIn } from './explained.server';
import { passages, upkeep } from './passage.server';

/** What the page of a toolkit shows; null when there is none that may be shown. */
export function toolkitPage(lang: Lang, id: string) {
	const found = toolkitsIn(lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record, words, textLang, translation } = found;
	const text = {
		title: words.title,
		description: words.description,
		forWhom: words.for_whom,
		gives: passages(words.gives),
		steps: passages(words.steps),
		goodToKnow: passages(words.good_to_know)
	};
	return {
		id,
		textLang,
		translation,
		...text,
		owner: words.owner,
		partners: words.partners,
		kind: record.kind,
		cost: record.cost,
		costNote: words.cost_note ?? null,
		url: record.url,
		urlConfirmed: record.url_status === 'confirmed',
		status: record.status,
		statusNote: words.status_note ?? null,
		published: record.published ?? null,
		explained: explainedIn(lang, text),
		sectors: sectorLinks(lang, record.sectors),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 2),
		toolkits: relatedToolkits(lang, record, 3),
		upkeep: upkeep(record)
	};
}
