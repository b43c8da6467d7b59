import type { GradedQuery } from '../../src/cli/eval-measures';
import type { Ask } from './peer';

/** Keystrokes timed, taken evenly from all that the queries take. */
const TIMED = 240;
/** Keystrokes before them that are not: they warm up the libraries. */
const WARM_UP = 20;

/** What queries look like while they are typed, from the half on. */
function keystrokes(asked: readonly GradedQuery[]): string[] {
	const all = asked.flatMap(({ q }) =>
		Array.from({ length: Math.ceil(q.length / 2) }, (_, more) =>
			q.slice(0, Math.floor(q.length / 2) + more + 1)
		)
	);
	const step = Math.max(1, all.length / (TIMED + WARM_UP));
	return Array.from(
		{ length: Math.min(all.length, TIMED + WARM_UP) },
		(_, at) => all[Math.floor(at * step)] ?? ''
	);
}

/** Milliseconds per keystroke of each search; they take turns, so that a busy machine is busy for all. */
export async function timesOf(asks: readonly Ask[], asked: readonly GradedQuery[]): Promise<number[][]> {
	const times = asks.map((): number[] => []);
	for (const [count, typed] of keystrokes(asked).entries()) {
		for (const [at, ask] of asks.entries()) {
			const start = performance.now();
			await ask(typed);
			if (count >= WARM_UP) times[at]?.push(performance.now() - start);
		}
	}
	return times;
}

/** The time that a part of all times stays under. */
export const quantile = (times: readonly number[], part: number): number =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

/** Loads; the second time counts, when the program itself is warm. */
export async function timedLoad(load: () => Promise<Ask> | Ask): Promise<{ ask: Ask; time: number }> {
	await load();
	const start = performance.now();
	const ask = await load();
	return { ask, time: performance.now() - start };
}
