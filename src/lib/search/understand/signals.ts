import { expandPattern, type Signal, type SignalPatterns } from '../../content/search/signal-patterns';
import { correctMisspelt } from './misspelt-words';

/** The patterns of a search, ready to be tried. */
export interface Signals {
	/** Whether one of the patterns of a signal matches a text, in the form that `correct` or `normaliseText` gives it. */
	tells(signal: Signal, text: string): boolean;
	/** The words of a query, normalised, separated by spaces, those that are often misspelt put right. */
	correct(query: string): string;
}

/** Makes what reads queries; once per search. */
export function readSignals({ words, signals, misspelt }: SignalPatterns): Signals {
	const patterns = new Map(
		Object.entries(signals).map(([signal, pattern]) => [signal, new RegExp(expandPattern(pattern, words))])
	);
	return {
		tells: (signal, text) => patterns.get(signal)?.test(text) ?? false,
		correct: correctMisspelt(misspelt)
	};
}
