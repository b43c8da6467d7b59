import type { Confirmed } from '../content/help/confirmed';
import type { HelpRecord, HelpText, HelpTranslation } from '../content/help/help-schema';
import type { Source } from '../content/read/fields';
import type { InLanguage, TranslationState } from '../content/read/in-language';
import { publicChannel, type PublicChannel } from './public-channel';

/*
 * The shapes of a help point, each made from the one before it:
 *
 * - `HelpRecord` (content/help/help-schema.ts): a file of `content/help/`, checked, with numbers and hours read; also what nobody may see.
 *   `HelpTranslation`: its words in another language.
 * - `HelpPoint` (here): what is published of it, in one language. Everything below is made from this, so that a value that is withheld
 *   reaches no page, index or file. `PublicChannel` (public-channel.ts): one way to reach it.
 * - `HelpCardData` (help-card.ts): what a card shows. `ContactLine` and `Contact` (wegwijzer/page/contact.server.ts): the same with what an
 *   advice adds.
 */

/** What may be shown of a help point, in one language. Plain data: it can be sent to a browser. */
export interface HelpPoint {
	id: string;
	name: string;
	/** The number of `content/site.yaml` for danger now: it is red wherever it is called from. */
	forDanger: boolean;
	formerNames: string[];
	organization: string;
	/** Official site; null when its address was not seen in a source. */
	url: string | null;
	kind: HelpRecord['kind'];
	audiences: HelpRecord['audiences'];
	themes: HelpRecord['themes'];
	minimumAge: number | null;
	maximumAge: number | null;
	/** A source says that it is for every age; false without bounds: not known. */
	allAges: boolean;
	serviceArea: HelpRecord['service_area'];
	/** Municipalities that a source names as served, as the address of their page has them. */
	municipalities: readonly string[];
	/** Provinces and islands of the Caribbean Netherlands that a source names as served. */
	provinces: readonly string[];
	channels: PublicChannel[];
	anonymous: HelpRecord['anonymous'];
	free: HelpRecord['free'];
	languages: string[];
	alternatives: string[];
	confidence: HelpRecord['confidence'];
	text: HelpText;
	/** Language the words are in: the page's own, or Dutch where there is no translation. */
	textLang: string;
	translation: TranslationState;
	askedAs: string[];
	sources: Source[];
	checked: string;
	nextCheck: string;
	/** How and when the organisation itself was asked; null: nobody did. */
	confirmed: Pick<Confirmed, 'by' | 'date'> | null;
}

/**
 * A validated record as visitors may see it, in the words of a language.
 * @param danger id of the help point for danger now; null where the settings of the site are not at hand
 */
export function publicHelpPoint(
	{ record, words, textLang, translation }: Omit<InLanguage<HelpRecord, HelpTranslation>, 'body'>,
	danger: string | null
): HelpPoint {
	return {
		id: record.id,
		name: words.name ?? record.name,
		forDanger: record.id === danger,
		formerNames: record.former_names,
		organization: record.organization,
		url: record.url_status === 'confirmed' ? record.url : null,
		kind: record.kind,
		audiences: record.audiences,
		themes: record.themes,
		minimumAge: record.eligibility.minimum_age ?? null,
		maximumAge: record.eligibility.maximum_age ?? null,
		allAges: record.eligibility.all_ages ?? false,
		serviceArea: record.service_area,
		municipalities: record.municipalities ?? [],
		provinces: record.provinces ?? [],
		channels: record.channels.map((channel) =>
			publicChannel(channel, record, words.text.channels?.[channel.id])
		),
		anonymous: record.anonymous,
		free: record.free,
		languages: record.languages ?? [],
		alternatives: record.alternatives,
		confidence: record.confidence,
		text: words.text,
		textLang,
		translation,
		askedAs: words.asked_as,
		// What a source was read for is an editor's note, and may quote a value that is withheld.
		sources: record.sources.map((source) => ({ ...source, supports: undefined })),
		checked: record.checked,
		nextCheck: record.next_check,
		confirmed: record.confirmed ? { by: record.confirmed.by, date: record.confirmed.date } : null
	};
}
