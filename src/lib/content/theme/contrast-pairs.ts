import { contrast } from '../../colour/contrast';
import { SCHEMES, type Colour, type Scheme } from './theme-schema';
import type { Theme } from './theme';

/** Ratios that WCAG 2.2 asks: of text (1.4.3), and of what shows that something can be used or how it stands (1.4.11, 2.4.13). */
const TEXT = 4.5;
const SHAPE = 3;

interface Pair {
	/** What is told apart, as a fault says it. */
	what: string;
	least: number;
	on: readonly Colour[];
}

const GROUNDS = ['paper', 'panel'] as const;

/** What stands on what. A colour that a component puts on another ground than these gets its row here. */
const PAIRS: Readonly<Partial<Record<Colour, readonly Pair[]>>> = {
	ink: [
		{
			what: 'text on its ground',
			least: TEXT,
			on: [...GROUNDS, 'hero', 'accent-soft', 'alarm-soft', 'notice-soft']
		}
	],
	'ink-soft': [
		{ what: 'quiet text on its ground', least: TEXT, on: GROUNDS },
		{ what: 'the border of a field', least: SHAPE, on: ['paper', 'panel'] }
	],
	accent: [
		{ what: 'a link on its ground', least: TEXT, on: [...GROUNDS, 'hero', 'accent-soft', 'notice-soft'] },
		{ what: 'the ring around what has focus', least: SHAPE, on: [...GROUNDS, 'hero', 'alarm-soft'] },
		{ what: 'the border of what can be tapped', least: SHAPE, on: ['paper', 'panel', 'hero'] }
	],
	'accent-strong': [{ what: 'a link that is pointed at', least: TEXT, on: [...GROUNDS, 'hero'] }],
	'on-accent': [{ what: 'text of an act', least: TEXT, on: ['accent', 'accent-strong'] }],
	'on-brand': [{ what: 'text of the head', least: TEXT, on: ['brand'] }],
	sun: [{ what: 'the mark and the ring around what has focus in the head', least: SHAPE, on: ['brand'] }],
	'on-sun': [{ what: 'text of a poster', least: TEXT, on: ['sun'] }],
	'on-board': [{ what: 'text of the main board', least: TEXT, on: ['board'] }],
	board: [{ what: 'the main board', least: SHAPE, on: ['paper'] }],
	alarm: [
		{ what: 'a fault beside a field', least: TEXT, on: ['paper', 'panel', 'alarm-soft'] },
		{ what: 'the border of a warning', least: SHAPE, on: ['paper', 'alarm-soft'] }
	],
	'on-alarm': [{ what: 'text of an act in danger', least: TEXT, on: ['alarm'] }],
	'notice-line': [{ what: 'the border of a notice', least: SHAPE, on: ['paper', 'notice-soft'] }],
	open: [{ what: 'the sign that a contact is open', least: SHAPE, on: ['paper', 'panel'] }],
	exit: [{ what: 'the button of quick exit', least: SHAPE, on: ['paper'] }],
	'on-exit': [{ what: 'text of quick exit', least: TEXT, on: ['exit'] }]
};

/** Words on a white button in the head, which is white in every theme. */
const ON_WHITE: Colour = 'on-sun';

/** Two colours of a theme that cannot be told apart well enough. */
export interface ContrastFault {
	scheme: Scheme;
	colour: Colour;
	/** A colour of the theme, or white. */
	ground: Colour | 'white';
	what: string;
	/** The ratio that is asked, and that it has. */
	least: number;
	ratio: number;
}

const rows = (Object.entries(PAIRS) as [Colour, readonly Pair[]][]).flatMap(([colour, pairs]) =>
	pairs.flatMap(({ what, least, on }) => on.map((ground) => ({ colour, ground, what, least })))
);

/** How many pairs are looked at in each scheme. */
export const PAIR_COUNT = rows.length + 1;

/** The named pairs of a theme, in both schemes, that have less contrast than is asked. */
export function contrastFaults({ colours }: Pick<Theme, 'colours'>): ContrastFault[] {
	const all = [
		...rows.map((row) => ({ ...row, of: (scheme: Scheme) => colours[scheme][row.ground] })),
		{
			colour: ON_WHITE,
			ground: 'white' as const,
			what: 'the second emergency number',
			least: TEXT,
			of: () => '#fff'
		}
	];
	return SCHEMES.flatMap((scheme) =>
		all.flatMap(({ of, ...row }): ContrastFault[] => {
			const ratio = contrast(colours[scheme][row.colour], of(scheme));
			return ratio < row.least ? [{ ...row, scheme, ratio }] : [];
		})
	);
}
