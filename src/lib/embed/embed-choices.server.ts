import { contentHash } from '../content/read/read-records.server';
import { publishedAddress } from '../content/site/published-address.js';
import { fromContentIn } from '../content/store.server';
import { helpPoints } from '../help/help-points.server';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { embedQuestion, embedStates, roadsPage } from './embed-questions.server';
import { embedRegions } from './embed-regions.server';
import { plainHelp, plainQuestion, plainRegion } from './plain-texts.server';

/** Kinds of pages for a frame, in the order in which they are offered. */
export const EMBED_KINDS = ['waar', 'wegwijzer', 'hulp', 'regio'] as const;

/** Pixels a page of the kind takes in a column of 360 pixels, with the way out below it; longer ones scroll. */
const HEIGHTS = { waar: 1100, wegwijzer: 640, hulp: 700, regio: 700 } as const satisfies Record<
	(typeof EMBED_KINDS)[number],
	number
>;

/** A page that may be put in a frame. */
export interface EmbedChoice {
	kind: (typeof EMBED_KINDS)[number];
	/** Below `/embed/`, with a slash at the end. */
	path: string;
	/** Among the others of its kind. */
	name: string;
	/** Of the frame. */
	title: string;
	height: number;
	/** The same as text to paste. */
	plain: string;
}

/** All of them in a language, in the order in which they are offered. */
export const embedChoices = fromContentIn((_, lang): EmbedChoice[] => {
	const t = buildTranslate(lang);
	const site = t('common.site');
	const choice = (kind: EmbedChoice['kind'], part: string, name: string, plain: string): EmbedChoice => ({
		kind,
		path: part === '' ? `${kind}/` : `${kind}/${part}/`,
		name,
		title: `${name} - ${site}`,
		height: HEIGHTS[kind],
		plain
	});
	const roads = roadsPage(lang);
	const asked = embedStates().flatMap((state) => {
		const question = embedQuestion(lang, state);
		return question ? [{ state, question }] : [];
	});
	const roleOf = (state: string) =>
		roads.options.find(({ href }) => href === localPath(lang, `/wegwijzer/${state}/`))?.label;
	return [
		choice('waar', '', t('embed.kind_waar'), plainQuestion(lang, roads)),
		...asked.map(({ state, question }) =>
			choice('wegwijzer', state, roleOf(state) ?? t('embed.from_start'), plainQuestion(lang, question))
		),
		...helpPoints(lang).map((help) => choice('hulp', help.id, help.name, plainHelp(lang, help))),
		...embedRegions().map((region) =>
			choice('regio', region.slug, region.veiligThuis.name, plainRegion(lang, region))
		)
	];
});

/** What the script of the page for webmasters needs of a choice, by the end of its address. */
export type ChoiceFile = Readonly<Record<string, Pick<EmbedChoice, 'title' | 'height' | 'plain'>>>;

/** The choices of a language as they are served: named by their content. */
export const embedChoicesFile = fromContentIn((_, lang): { json: string; name: string } => {
	const file: ChoiceFile = Object.fromEntries(
		embedChoices(lang).map(({ path, title, height, plain }) => [path, { title, height, plain }])
	);
	const json = JSON.stringify(file);
	return { json, name: `insluiten-${lang}-${contentHash(json)}.json` };
});

/** Where the pages for frames begin, whole: `https://example.nl/en/embed/`. */
export function embedBase(lang: Lang): string {
	return publishedAddress() + localPath(lang, '/embed/');
}
