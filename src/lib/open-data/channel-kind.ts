import type { PublicChannel } from '../help/public-channel';

/** The kind of a channel as the open data has it: a chat in which a computer answers is one of its own. */
export type ChannelKind = PublicChannel['type'] | 'chatbot';

/** How a channel is called in text for people. */
export const CHANNEL_NAMES: Record<ChannelKind, string> = {
	phone: 'Bellen',
	chat: 'Chat',
	chatbot: 'Chat met een computer',
	whatsapp: 'WhatsApp',
	email: 'E-mail',
	form: 'Formulier',
	'walk-in': 'Langsgaan',
	app: 'App'
};

/** Every kind of channel. */
export const CHANNEL_KINDS = Object.keys(CHANNEL_NAMES) as readonly ChannelKind[];

/** The kind of a channel, by which a program knows whether a human being is there. */
export const channelKind = ({ type, isAutomated }: PublicChannel): ChannelKind =>
	type === 'chat' && isAutomated ? 'chatbot' : type;
