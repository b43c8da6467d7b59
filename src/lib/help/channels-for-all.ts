import type { HelpPoint } from './help-point';
import type { PublicChannel } from './public-channel';

/** Whether a victim who takes this channel is sent away. */
export const isForProfessionalsAlone = ({ audiences }: PublicChannel): boolean =>
	audiences.length > 0 && audiences.every((each) => each === 'professional');

/**
 * The channels of a help point that stand for it where nothing says for whom each is. One for professionals alone is left out.
 */
export const channelsForAll = ({ channels }: HelpPoint) =>
	channels.filter((channel) => !isForProfessionalsAlone(channel));
