import type { HelpPoint } from './help-point';

/**
 * The first and last day on which our opening hours can be applied to "now": from the last day on which a help point was looked up (no clock
 * that is right shows an earlier day) to the last day by which one has to be looked up again.
 * @returns calendar days in Amsterdam, `2026-11-29`
 */
export function factsWindow(help: readonly Pick<HelpPoint, 'checked' | 'nextCheck'>[]): {
	factsFrom: string;
	factsUntil: string;
} {
	const last = (days: string[]) => days.sort().at(-1) ?? '';
	return {
		factsFrom: last(help.map(({ checked }) => checked)),
		factsUntil: last(help.map(({ nextCheck }) => nextCheck))
	};
}
