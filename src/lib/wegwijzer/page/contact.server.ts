import { helpPoint } from '../../help/help-points.server';
import { channelAct, type ChannelAct } from '../../help/channel-act';
import { helpCard, type HelpCardData } from '../../help/help-card';
import type { HelpPoint } from '../../help/help-point';
import { isSamePlace } from '../../help/ways';
import { content } from '../../content/store.server';
import { CONTACT_QUESTIONS, type ContactQuestion } from '../../content/wegwijzer/wegwijzer-schema';
import type { Schedule } from '../../hours/schedule';
import { defaultLang, type Lang } from '../../i18n/languages';
import { isAlwaysOpen } from '../wegwijzer.server';
import { NEUTRAL_NAME, vcardFile } from './vcard-files.server';

/** What an advice shows about a help point in a list. */
export interface ContactLine extends HelpCardData {
	/** The chat, with its own hours (null: unknown); null when there is none that may be shown. */
	chat: (ChannelAct & { href: string; hours: Schedule | null }) | null;
	/** How to call when we cannot give the number, e.g. of your own doctor; null otherwise. */
	how: string | null;
}

/** What an advice shows about the first contact: also what happens, and what visitors want to know beforehand. */
export interface Contact extends ContactLine {
	isFree: boolean;
	anonymous: 'yes' | 'possible' | null;
	/** `limited`: the hours are known and there are hours at which nobody answers. */
	hours: 'always' | 'limited' | 'unknown';
	expect: readonly string[];
	not: string | null;
	facts: readonly { about: ContactQuestion; text: string }[];
	/** Files with the number for a phone: under its name, and under a neutral one. */
	vcards: { named: string; neutral: string } | null;
}

function pointOf(lang: Lang, id: string): HelpPoint {
	const found = helpPoint(lang, id);
	// Ids are checked when content is read.
	if (!found) throw new Error(`wegwijzer: no help point "${id}"`);
	return found;
}

function lineOf(help: HelpPoint): ContactLine {
	const chat = help.channels.find(
		({ type, href, isAutomated }) => type === 'chat' && href !== null && !isAutomated
	);
	const card = helpCard(help);
	const phone = help.channels.find((channel) => channel.type === 'phone');
	return {
		...card,
		// Beside a chat that is found there, the site would be the same link again.
		site: chat?.href && card.site && isSamePlace(chat.href, card.site) ? null : card.site,
		chat: chat?.href ? { ...channelAct(chat, help.url), href: chat.href, hours: chat.hours } : null,
		how: card.call ? null : (phone?.note ?? null)
	};
}

/** A help point as a line of an advice. */
export function contactLine(lang: Lang, id: string): ContactLine {
	return lineOf(pointOf(lang, id));
}

/** A help point as the first contact of an advice. */
export function contactOf(lang: Lang, id: string): Contact {
	const help = pointOf(lang, id);
	const line = lineOf(help);
	const facts = content().wegwijzer.texts.get(lang)?.contacts[id] ?? {};
	const vcards = line.call && {
		named: `/data/nummer/${vcardFile(pointOf(defaultLang(), id).name, line.call.dialled, line.checked).name}`,
		neutral: `/data/nummer/${vcardFile(NEUTRAL_NAME, line.call.dialled, line.checked).name}`
	};
	return {
		...line,
		isFree: help.free === 'yes',
		anonymous: help.anonymous === 'yes' || help.anonymous === 'possible' ? help.anonymous : null,
		hours: isAlwaysOpen(help) ? 'always' : (line.call?.hours ?? line.chat?.hours) ? 'limited' : 'unknown',
		expect: help.text.expect ?? [],
		not: help.text.not ?? null,
		facts: CONTACT_QUESTIONS.flatMap((about) => {
			const text = facts[about];
			return text === undefined ? [] : [{ about, text }];
		}),
		vcards
	};
}
