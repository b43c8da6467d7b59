import type { Schedule } from '../hours/schedule';
import { actInList, hasHours, type ChannelAct } from './channel-act';
import { channelsForAll } from './channels-for-all';
import { firstChannel } from './first-channel';
import type { HelpPoint } from './help-point';
import { shownCost, type ShownCost } from './shown-cost';

/** What a card shows of a help point. */
export interface HelpCardData {
	id: string;
	name: string;
	summary: string;
	textLang: string;
	status: string | null;
	/** The number for danger now, as in `HelpPoint`. */
	forDanger: boolean;
	/** What is tapped first: a number, else a chat, a form, an app; null where nothing leads anywhere. */
	act: (ChannelAct & { href: string; hours: Schedule | null; hasHours: boolean }) | null;
	/** First number that may be shown, and is not for professionals alone. */
	call: {
		href: string;
		dialled: string;
		display: string;
		cost: ShownCost | null;
		hours: Schedule | null;
	} | null;
	/** Official site, when its address was seen in a source. */
	site: string | null;
	/** Day the values were looked at; it stands beside each value that a card shows. */
	checked: string;
	/** The day by which it has to be looked at again. */
	nextCheck: string;
}

/** A help point as a card. */
export function helpCard(help: HelpPoint): HelpCardData {
	const channels = channelsForAll(help);
	const phone = channels.find((channel) => channel.type === 'phone' && channel.href !== null);
	const first = firstChannel(channels);
	return {
		id: help.id,
		name: help.name,
		summary: help.text.summary,
		textLang: help.textLang,
		status: help.text.status ?? null,
		forDanger: help.forDanger,
		act: first
			? { ...actInList(first, help.url), href: first.href, hours: first.hours, hasHours: hasHours(first) }
			: null,
		call:
			phone?.href && phone.dialled && phone.display
				? {
						href: phone.href,
						dialled: phone.dialled,
						display: phone.display,
						cost: shownCost(phone.cost, help.free),
						hours: phone.hours
					}
				: null,
		site: help.url,
		checked: help.checked,
		nextCheck: help.nextCheck
	};
}
