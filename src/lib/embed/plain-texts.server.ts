import { publishedAddress } from '../content/site/published-address.js';
import { channelAct } from '../help/channel-act';
import { emergencyContacts } from '../help/emergency-contacts.server';
import type { HelpPoint } from '../help/help-point';
import { helpPoint } from '../help/help-points.server';
import { shownCost } from '../help/shown-cost';
import { isSamePlace, waysOf, type Way } from '../help/ways';
import { longDate } from '../i18n/dates';
import { directionOf, type Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import type { Translate } from '../i18n/texts';
import { buildTranslate } from '../i18n/translate-build.server';
import type { QuestionPage } from '../wegwijzer/page/page-data.server';
import type { EmbedRegion } from './embed-regions.server';
import { plainSnippet, type PlainLine } from './snippet';

/** Help points whose numbers stand in the text of a region. */
const REGION_NUMBERS = ['veilig-thuis', 'centrum-seksueel-geweld'];

/** As many emergency contacts as stand above every page. */
const FIRST = 2;

const whole = (lang: Lang, path: string) => publishedAddress() + localPath(lang, path);

/** A way to reach a help point. Hours are left to the page, as they change most: only "day and night" is said. */
function channelLine(t: Translate, { channel }: Way, help: HelpPoint): PlainLine {
	const { verb, value } = channelAct(channel, help.url);
	const cost = shownCost(channel.cost, help.free);
	const facts = [
		channel.hours?.alwaysOpen ? t('help.hours_always').toLowerCase() : null,
		cost ? t(`help.cost_${cost}`) : null
	].filter((fact) => fact !== null);
	return {
		href: channel.href,
		text: `${t(verb)} ${value}`.trim(),
		after: facts.map((fact) => `, ${fact}`).join('')
	};
}

const channelLines = (t: Translate, help: HelpPoint): PlainLine[] =>
	waysOf(help.channels).map((way) => channelLine(t, way, help));

/** 112 and who to call when it just happened. */
const emergencyLines = (t: Translate, lang: Lang): PlainLine[] =>
	emergencyContacts(lang)
		.slice(0, FIRST)
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
	const emergency = emergencyLines(t, lang).filter(({ href }) => !lines.some((line) => line.href === href));
	const shown = emergencyContacts(lang)
		.slice(0, FIRST)
		.flatMap(({ id }) => helpPoint(lang, id) ?? []);
	const oldest = [...help, ...shown].map(({ checked }) => checked).sort()[0] ?? '';
	return plainSnippet({
		lang,
		dir: directionOf(lang),
		heading,
		words,
		lines: [...lines, ...emergency],
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
	const lines = channelLines(t, help);
	const { url } = help;
	const leadsToSite = url === null || lines.some(({ href }) => isSamePlace(href, url));
	return written(lang, {
		heading: help.name,
		words: [help.text.summary, help.text.status, help.text.conflict].filter((text) => text !== undefined),
		lines: leadsToSite ? lines : [...lines, { href: url, text: t('help.site'), after: '' }],
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
			t('other.region_lead'),
			t('embed.region_vt', { name: veiligThuis.name }),
			...centres.map(({ name }) => t('embed.region_csg', { name }))
		],
		lines: help.flatMap((each) =>
			channelLines(t, each)
				.filter(({ href }) => href.startsWith('tel:'))
				.map((line) => ({ ...line, text: `${each.name}: ${line.text}` }))
		),
		help,
		path: '/regio/'
	});
}
