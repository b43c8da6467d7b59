/** Presses of Shift that make a visitor leave. */
export const PRESSES = 3;

/** Longest time between two presses, in milliseconds (GOV.UK "Exit this page" uses the same). */
export const WINDOW = 5000;

/** What happens at the keyboard or the screen: Shift goes down, Shift comes up, or anything else, such as another key or a tap. */
export type Happening = 'down' | 'up' | 'other';

export interface Sequence {
	/** Presses that count: Shift alone, pressed and let go. */
	count: number;
	/** Time of the last one, in milliseconds. */
	at: number;
	/** Whether Shift is down and nothing else has happened since. */
	isBare: boolean;
}

export const NO_PRESSES: Sequence = { count: 0, at: 0, isBare: false };

/**
 * The sequence after a happening. Shift with anything else is a capital, a selection or a shortcut: it counts for nothing, and starts the
 * count again. So does a pause that is too long.
 */
export function after(sequence: Sequence, happening: Happening, now: number): Sequence {
	if (happening === 'other') return NO_PRESSES;
	if (happening === 'down') return { ...sequence, isBare: true };
	if (!sequence.isBare) return NO_PRESSES;
	const goesOn = sequence.count > 0 && now - sequence.at <= WINDOW;
	return { count: goesOn ? sequence.count + 1 : 1, at: now, isBare: false };
}

/** The happening of a key, from what its event says; null for what is none, such as a key that repeats. */
export function happeningOf({
	type,
	key,
	code,
	repeat
}: Pick<KeyboardEvent, 'type' | 'key' | 'code' | 'repeat'>): Happening | null {
	if (key !== 'Shift') return type === 'keydown' ? 'other' : null;
	// The Shift of a keyboard on the screen has no place on a real one.
	if (!code.startsWith('Shift')) return 'other';
	if (repeat) return null;
	return type === 'keydown' ? 'down' : 'up';
}
