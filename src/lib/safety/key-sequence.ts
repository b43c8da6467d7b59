/** Presses of Shift that make a visitor leave. */
export const PRESSES = 3;

/** Longest time between two presses, in milliseconds (GOV.UK "Exit this page" uses the same). */
export const WINDOW = 5000;

export interface Sequence {
	count: number;
	/** Time of the last press, in milliseconds. */
	at: number;
}

export const NO_PRESSES: Sequence = { count: 0, at: 0 };

/** The sequence after a press at a time; starts again when the previous press is too long ago. */
export function afterPress(sequence: Sequence, now: number): Sequence {
	const goesOn = sequence.count > 0 && now - sequence.at <= WINDOW;
	return { count: goesOn ? sequence.count + 1 : 1, at: now };
}
