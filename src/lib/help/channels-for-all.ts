import type { HelpPoint } from './help-point';
import type { PublicChannel } from './public-channel';

const isForProfessionals = ({ audiences }: PublicChannel) =>
	audiences.length > 0 && audiences.every((each) => each === 'professional');

/**
 * The channels of a help point that stand for it where nothing says for whom each is. One for professionals alone is left out: a victim who calls it
 * is sent away.
 */
export const channelsForAll = ({ channels }: HelpPoint) =>
	channels.filter((channel) => !isForProfessionals(channel));
