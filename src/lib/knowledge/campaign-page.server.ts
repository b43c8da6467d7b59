import { helpCards } from '../help/help-points.server';
import type { Lang } from '../i18n/languages';
import { campaignsIn, relatedCampaigns, relatedTopics } from './cards.server';
import { explainedIn } from './explained.server';
import { passages, upkeep } from './passage.server';

/** What the page of a campaign shows; null when there is none that may be shown. */
export function campaignPage(lang: Lang, id: string) {
	const found = campaignsIn(lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record, words, textLang, translation } = found;
	const text = {
		title: words.title,
		description: words.description,
		message: passages([words.message]),
		goodToKnow: passages(words.good_to_know),
		results: passages(words.results)
	};
	return {
		id,
		textLang,
		translation,
		...text,
		kind: record.kind,
		sender: words.sender,
		partners: words.partners,
		period: words.period,
		status: record.status,
		statusOn: record.status_on,
		statusNote: words.status_note ?? null,
		audience: words.audience,
		channels: words.channels,
		url: record.url,
		urlConfirmed: record.url_status === 'confirmed',
		explained: explainedIn(lang, text),
		help: helpCards(lang, record.help),
		topics: relatedTopics(lang, record, 3, record.topics),
		campaigns: relatedCampaigns(lang, record, 2),
		upkeep: upkeep(record)
	};
}
