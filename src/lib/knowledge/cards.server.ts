import { campaignKind } from '../content/kinds/campaign.server';
import { guideKind } from '../content/kinds/guide.server';
import { sectorKind } from '../content/kinds/sector.server';
import { situationKind } from '../content/kinds/situation.server';
import type { ContentRecord, Kind, TranslatedRecord } from '../content/kinds/kind';
import { shownIn, shownOf } from '../content/kinds/shown';
import { toolkitKind } from '../content/kinds/toolkit.server';
import { topicKind } from '../content/kinds/topic.server';
import { related, type Themed } from '../content/knowledge/related';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import { defaultLang, type Lang } from '../i18n/languages';

/** A link to a page, with one sentence about it. */
export interface LinkCard {
	href: string;
	title: string;
	description: string;
	/** Language of title and description. */
	lang: Lang;
}

/** The cards of records that may be shown, in the order of the ids. */
function cardsOf<T extends ContentRecord, U extends TranslatedRecord>(
	lang: Lang,
	kind: Kind<T, U>,
	ids: readonly string[]
): LinkCard[] {
	const all = shownIn(content(), kind, lang);
	return ids.flatMap((id) =>
		all
			.filter(({ record }) => record.id === id)
			.map((each) => ({
				href: localPath(lang, kind.addressOf(each.record)),
				...kind.headOf(each),
				lang: each.textLang
			}))
	);
}

export function topicsIn(lang: Lang) {
	return shownIn(content(), topicKind, lang);
}

export function guidesIn(lang: Lang) {
	return shownIn(content(), guideKind, lang);
}

export function toolkitsIn(lang: Lang) {
	return shownIn(content(), toolkitKind, lang);
}

export function campaignsIn(lang: Lang) {
	return shownIn(content(), campaignKind, lang);
}

/** Toolkits that may be shown, by title. */
export function publishedToolkits() {
	return shownOf(content(), toolkitKind);
}

/** Campaigns that may be shown, newest first. */
export function publishedCampaigns() {
	return shownOf(content(), campaignKind);
}

/** The language of a list: that of the page when everything in it is, otherwise the one that everything is written in first. */
export function langOfAll(lang: Lang, pieces: readonly { lang: Lang }[]): Lang {
	return pieces.every((piece) => piece.lang === lang) ? lang : defaultLang();
}

/** A topic as a link; nothing when there is none of this id. The same holds for the others below. */
export const topicCard = (lang: Lang, id: string) => cardsOf(lang, topicKind, [id]);
export const guideCard = (lang: Lang, id: string) => cardsOf(lang, guideKind, [id]);
export const sectorCard = (lang: Lang, id: string) => cardsOf(lang, sectorKind, [id]);
export const situationCard = (lang: Lang, id: string) => cardsOf(lang, situationKind, [id]);
export const toolkitCard = (lang: Lang, id: string) => cardsOf(lang, toolkitKind, [id]);

/** Campaigns as links, newest first. */
export function campaignCards(lang: Lang, ids: readonly string[]): LinkCard[] {
	const inOrder = publishedCampaigns().flatMap(({ id }) => (ids.includes(id) ? id : []));
	return cardsOf(lang, campaignKind, inOrder);
}

function relatedCards<T extends ContentRecord & Themed, U extends TranslatedRecord>(
	lang: Lang,
	kind: Kind<T, U>,
	from: Themed,
	most: number,
	named: readonly string[] = []
): LinkCard[] {
	const found = related(from, shownOf(content(), kind), { named, most });
	return cardsOf(
		lang,
		kind,
		found.map(({ id }) => id)
	);
}

/** The topics most related to a record, as links. */
export const relatedTopics = (lang: Lang, from: Themed, most: number, named: readonly string[] = []) =>
	relatedCards(lang, topicKind, from, most, named);

/** The toolkits most related to a record, as links. */
export const relatedToolkits = (lang: Lang, from: Themed, most: number, named: readonly string[] = []) =>
	relatedCards(lang, toolkitKind, from, most, named);

/** The campaigns most related to a record, as links. */
export const relatedCampaigns = (lang: Lang, from: Themed, most: number) =>
	relatedCards(lang, campaignKind, from, most);
