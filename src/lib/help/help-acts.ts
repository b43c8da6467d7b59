import type { Schedule } from '../hours/schedule';
import type { IconName } from '../ui/icons';

/** How a help point is reached first, as a list shows it that a script writes: search results. */
export interface HelpAct {
	icon: IconName;
	/** What a tap does, in the language of the page. */
	verb: string;
	/** The number or the address it is about; empty where the verb says it all. */
	value: string;
	href: string;
	/** Opening hours of this very channel; null: unknown. */
	hours: Schedule | null;
	/** Whether a channel of this kind has opening hours at all; a form has none. */
	hasHours: boolean;
	/** The day by which it has to be looked at again, `2026-11-29`. */
	nextCheck: string;
}

/** The acts of a language by the id of their help point; one that cannot be reached with a tap is not in it. */
export type HelpActs = Readonly<Record<string, HelpAct>>;

/** The file that holds them: schedules once, as most chats and numbers keep the same few hours. */
export interface HelpActsFile {
	schedules: readonly Schedule[];
	/** Without hours: the place in `schedules`, null for unknown. */
	acts: Readonly<Record<string, Omit<HelpAct, 'hours'> & { hours: number | null }>>;
}

/** What a tap may do: nothing that came in the place of our file may run as a script. */
const SAFE = /^(?:tel:|https:|mailto:)/;

/**
 * Reads the file.
 * @throws when the text is something else, as what a network in between answers
 */
export function readHelpActs(text: string): HelpActs {
	const { schedules, acts } = JSON.parse(text) as HelpActsFile;
	return Object.fromEntries(
		Object.entries(acts).map(([id, act]) => {
			if (!SAFE.test(act.href) || typeof act.verb !== 'string') throw new Error('not a file of acts');
			return [id, { ...act, hours: act.hours === null ? null : (schedules[act.hours] ?? null) }];
		})
	);
}
