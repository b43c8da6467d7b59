import { publishedAddress } from '../content/site/published-address.js';
import { channelAct, hasHours } from '../help/channel-act';
import { emergencyContacts } from '../help/emergency-contacts.server';
import type { HelpPoint } from '../help/help-point';
import { helpPoint } from '../help/help-points.server';
import type { PublicChannel } from '../help/public-channel';
import { shownCost } from '../help/shown-cost';
import { isSamePlace, placeOf } from '../help/ways';
import { longDate } from '../i18n/dates';
import { directionOf, type Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import type { Translate } from '../i18n/texts';
import { buildTranslate } from '../i18n/translate-build.server';
import type { QuestionPage } from '../wegwijzer/page/page-data.server';
import type { EmbedRegion } from './embed-regions.server';
import { FRAME_NUMBERS } from './frame-numbers';
import { plainSnippet, type PlainLine } from './snippet';

/** Help points whose numbers stand in the text of a region. */
const REGION_NUMBERS = ['veilig-thuis', 'centrum-seksueel-geweld'];

const whole = (lang: Lang, path: string) => publishedAddress() + localPath(lang, path);

/** What is said of the hours of a channel. They are left to the page, as they change most, but for "day and night" and "not known". */
function hoursSaid(t: Translate, channel: PublicChannel): string | null {
	if (channel.hours?.alwaysOpen) return t('help.hours_always').toLowerCase();
	return channel.hours === null && hasHours(channel) ? t('help.hours_short_unknown').toLowerCase() : null;
}

/** A way to reach a help point. */
interface Reach {
	href: string | null;
	text: string;
	facts: string[];
	note: string | null;
}

/** A channel as the page of its help point and the frame tell it. Where there is nothing to tap, a place in words or a note tells how to come there. */
function reachOf(t: Translate, channel: PublicChannel, help: HelpPoint): Reach[] {
	const { href, display, note } = channel;
	if (href === null && display === null)
		return note === null ? [] : [{ href, text: note, facts: [], note: null }];
	const { verb, value } = channelAct(channel, help.url);
	const cost = shownCost(channel.cost, help.free);
	const facts = [hoursSaid(t, channel), cost ? t(`help.cost_${cost}`) : null].filter((fact) => fact !== null);
	return [{ href, text: href === null ? (display ?? '') : `${t(verb)} ${value}`.trim(), facts, note }];
}

/** Ways that lead to one address, as one line; each keeps what is known of it. */
function lineOf(same: readonly Reach[]): PlainLine {
	const isOne = same.length === 1;
	const texts = same.map(({ text, facts }) =>
		isOne || facts.length === 0 ? text : `${text} (${facts.join(', ')})`
	);
	const facts = isOne ? same.flatMap((each) => each.facts.map((fact) => `, ${fact}`)) : [];
	const notes = [...new Set(same.flatMap(({ note }) => note ?? []))];
	return {
		href: same[0]?.href ?? null,
		text: texts.join(', '),
		after: facts.join('') + (notes.length === 0 ? '' : `. ${notes.join(' ')}`)
	};
}

function linesOf(ways: readonly Reach[]): PlainLine[] {
	const byAddress = new Map<string, Reach[]>();
	for (const way of ways) {
		const key = way.href === null ? way.text : placeOf(way.href);
		byAddress.set(key, [...(byAddress.get(key) ?? []), way]);
	}
	return [...byAddress.values()].map(lineOf);
}

/** The ways to reach a help point, and its site unless one of them leads there already. */
function channelLines(t: Translate, help: HelpPoint): PlainLine[] {
	const { url } = help;
	const isNamed = url !== null && help.channels.some(({ href }) => href !== null && isSamePlace(href, url));
	const site = { href: url, text: t('help.site'), facts: [], note: null };
	return linesOf([
		...help.channels.flatMap((channel) => reachOf(t, channel, help)),
		...(url === null || isNamed ? [] : [site])
	]);
}

/** What a reader has to know of the language of the words, as above the frame. */
function translationWords(t: Translate, { translation }: HelpPoint): string[] {
	if (translation === 'missing') return [t('common.not_translated')];
	return translation === 'draft' || translation === 'outdated' ? [t(`common.${translation}`)] : [];
}

/** 112 and who to call when it just happened. */
const emergencyLines = (t: Translate, lang: Lang): PlainLine[] =>
	emergencyContacts(lang)
		.slice(0, FRAME_NUMBERS)
		.map(({ card, href, number }) => ({
			href,
			text: `${t(`common.emergency_${card}`)} ${number}`,
			after: ''
		}));

interface Written {
	heading: string;
	words: string[];
	lines: PlainLine[];
	/** Help points whose numbers stand in it, beside the emergency numbers. */
	help: readonly HelpPoint[];
	/** The page that holds the same, as it is today. */
	path: string;
}

/** The text with the emergency numbers and the day on which the oldest of its numbers was looked at. */
function written(lang: Lang, { heading, words, lines, help, path }: Written): string {
	const t = buildTranslate(lang);
	const shown = emergencyContacts(lang)
		.slice(0, FRAME_NUMBERS)
		.flatMap(({ id }) => helpPoint(lang, id) ?? []);
	const oldest = [...help, ...shown].map(({ checked }) => checked).sort()[0] ?? '';
	return plainSnippet({
		lang,
		dir: directionOf(lang),
		emergency: emergencyLines(t, lang),
		heading,
		words,
		lines,
		checked: {
			href: whole(lang, path),
			text: t('embed.plain_checked', { date: longDate(lang, oldest), site: t('common.site') }),
			after: ''
		}
	});
}

/** A question with its answers as links, to paste. */
export function plainQuestion(lang: Lang, question: QuestionPage): string {
	return written(lang, {
		heading: question.title,
		words: question.hint === null ? [] : [question.hint],
		lines: question.options.map(({ href, label }) => ({
			href: publishedAddress() + href,
			text: label,
			after: ''
		})),
		help: [],
		path: '/wegwijzer/'
	});
}

/** A help point, to paste: what it does, a warning where there is one, and each way to reach it. */
export function plainHelp(lang: Lang, help: HelpPoint): string {
	const t = buildTranslate(lang);
	const { response, summary, status, conflict } = help.text;
	return written(lang, {
		heading: help.name,
		words: [
			...translationWords(t, help),
			...[response, summary, status, conflict].filter((text) => text !== undefined)
		],
		lines: channelLines(t, help),
		help: [help],
		path: `/hulp/${help.id}/`
	});
}

/** The numbers of a region, to paste. */
export function plainRegion(lang: Lang, { veiligThuis, centres }: EmbedRegion): string {
	const t = buildTranslate(lang);
	const help = REGION_NUMBERS.flatMap((id) => helpPoint(lang, id) ?? []);
	return written(lang, {
		heading: t('embed.region_title'),
		words: [
			...new Set(help.flatMap((each) => translationWords(t, each))),
			t('other.region_lead'),
			t('embed.region_vt', { name: veiligThuis.name }),
			...centres.map(({ name }) => t('embed.region_csg', { name }))
		],
		lines: help.flatMap((each) =>
			channelLines(t, each)
				.filter(({ href }) => href?.startsWith('tel:'))
				.map((line) => ({ ...line, text: `${each.name}: ${line.text}` }))
		),
		help,
		path: '/regio/'
	});
}
