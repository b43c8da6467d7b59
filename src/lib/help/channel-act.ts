import type { PublicChannel } from './public-channel';
import type { TextKey } from '../i18n/texts';
import type { IconName } from '../ui/icons';
import { isSamePlace } from './ways';

/** How a channel is offered: a verb that says what a tap does, and the drawing beside it. */
export interface ChannelAct {
	icon: IconName;
	/** Text with a place for `{{value}}` where the verb needs it. */
	verb: TextKey;
	/** What the verb is about: a number or an address; empty where the verb says it all. */
	value: string;
}

/** An address as people read it aloud: without what a browser adds. */
function shortAddress(href: string): string {
	return new URL(href).host.replace(/^www\./, '');
}

/** Whether a link leads to a site as a whole: what is said of it has to be found there first. */
function isWholeSite(href: string, site: string | null): boolean {
	return new URL(href).pathname === '/' || (site !== null && isSamePlace(href, site));
}

/**
 * The act of a channel that can be tapped. A page behind an e-mail or app channel is a page, and says so; a chat of which only the site is known
 * does not start with a tap, and says where it is.
 * @param site the official site of the help point
 */
export function channelAct({ type, href, display }: PublicChannel, site: string | null): ChannelAct {
	const isPage = href?.startsWith('https:') ?? false;
	switch (type) {
		case 'phone':
			return { icon: 'phone', verb: 'help.act_phone', value: display ?? '' };
		case 'whatsapp':
			return { icon: 'chat', verb: 'help.act_whatsapp', value: display ?? '' };
		case 'chat':
			return href !== null && isWholeSite(href, site)
				? { icon: 'chat', verb: 'help.act_chat_via', value: shortAddress(href) }
				: { icon: 'chat', verb: 'help.act_chat', value: '' };
		case 'email':
			return isPage
				? { icon: 'mail', verb: 'help.act_email_page', value: '' }
				: { icon: 'mail', verb: 'help.act_email', value: display ?? '' };
		case 'walk-in':
			return { icon: 'door', verb: 'help.act_walk-in', value: '' };
		case 'app':
			return { icon: 'app', verb: 'help.act_app', value: '' };
		case 'form':
			return { icon: 'form', verb: 'help.act_form', value: href ? shortAddress(href) : '' };
	}
}

/** The act among those of others: a chat says whose it is, which on its own page goes without saying. */
export function actInList(channel: PublicChannel, site: string | null): ChannelAct {
	const act = channelAct(channel, site);
	return act.verb === 'help.act_chat' && channel.href
		? { ...act, verb: 'help.act_chat_at', value: shortAddress(channel.href) }
		: act;
}

/** Whether a channel of this type is open or shut: an app or a form always works, an e-mail is read later. */
export function hasHours({ type }: PublicChannel): boolean {
	return type === 'phone' || type === 'chat' || type === 'whatsapp' || type === 'walk-in';
}
