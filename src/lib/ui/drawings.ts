import type { FIVE_DS } from '../content/knowledge/five-ds';

/** A line drawing on a grid of 48 by 48. */
interface Drawing {
	path: string;
	/** Whether it points somewhere: it is mirrored where text runs from right to left. */
	points: boolean;
}

/**
 * One quiet drawing for each of the five things a bystander can do: people and what they do, nobody hurt and nobody angry. Drawn for this
 * site; one line of even width.
 */
export const FIVE_D_DRAWINGS: Readonly<Record<(typeof FIVE_DS)[number], Drawing>> = {
	// Somebody asks the way.
	distract: {
		path: 'M15 15a5 5 0 1 1-.1 0M5 43c0-9 4-14 10-14s10 5 10 14M25 5h19v16H35l-5 5v-5h-5zM32.5 10.500a2.5 2.5 0 1 1 3.6 2.200c-.9.5-1.2 1-1.2 2M35 17.400v.1',
		points: true
	},
	// Somebody waves to others.
	delegate: {
		path: 'M16 15a5 5 0 1 1-.1 0M6 43c0-9 4-14 10-14 3 0 5 1 6 3l7-14M33 6c3 1 5 3 6 6M31 11c2 .5 3 1.5 3.5 3.500M37 27a4 4 0 1 1-.1 0M29 43c0-5 3-8 8-8s7 3 7 8M24 43v-5',
		points: true
	},
	// A note is made.
	document: { path: 'M8 5h24v38H8zM14 13h12M14 20h12M14 27h6M44 17 30 33l-2 6 6-3 13-16z', points: false },
	// Two sit together.
	delay: {
		path: 'M15 14a5 5 0 1 1-.1 0M5 42c0-9 4-14 10-14s9 5 9 14M33 16a5 5 0 1 1-.1 0M43 42c0-8-4-12-10-12-3 0-6 1-7.5 4M3 42h42M24 5c-2-3-6 0-3.5 3L24 11l3.5-3c2.5-3-1.5-6-3.5-3z',
		points: false
	},
	// Somebody says: stop.
	direct: {
		path: 'M14 17a5 5 0 1 1-.1 0M4 43c0-9 4-14 10-14s10 5 10 14M31 5h8l5.5 5.500v8L39 24h-8l-5.5-5.500v-8zM30.5 14.500h9M22 26l4-3.5',
		points: true
	}
};
