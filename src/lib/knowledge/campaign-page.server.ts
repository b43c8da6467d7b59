import { helpCards } from '../help/help-points.server';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { publishedCampaigns, relatedCampaigns, relatedTopics } from './cards.server';
import { explainedIn, passages, upkeep } from './passage.server';

/** What the page of a campaign shows; null when there is none that may be shown. */
export function campaignPage(lang: Lang, id: string) {
	const record = publishedCampaigns().find((each) => each.id === id);
	if (!record) return null;
	const text = {
		title: record.title,
		description: record.description,
		message: passages([record.message]),
		goodToKnow: passages(record.good_to_know),
		results: passages(record.results)
	};
	return {
		id,
		...text,
		kind: record.kind,
		sender: record.sender,
		partners: record.partners,
		period: record.period,
		status: record.status,
		statusOn: record.status_on,
		statusNote: record.status_note ?? null,
		audience: record.audience,
		channels: record.channels,
		url: record.url,
		urlConfirmed: record.url_status === 'confirmed',
		explained: explainedIn(text, content().knowledge.terms),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 3, record.topics),
		campaigns: relatedCampaigns(lang, record, 2),
		upkeep: upkeep(record)
	};
}
