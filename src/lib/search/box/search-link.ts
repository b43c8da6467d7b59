import type { SignalPatterns } from '../../content/search/signal-patterns';
import { fetchAgain } from '../../faults/fetch-again';
import { watch } from '../../faults/watchdog';
import type { PackedRegions } from '../../regions/index';
import type { SearchFile } from '../index/documents';
import type { SearchAnswer } from '../rank/search-answer';
import type { FromWorker, ToWorker } from './worker-messages';

/** How long the first answer waits for the table of places, in milliseconds: a place is shown first, and must not push away what is shown. */
const PATIENCE = 1500;

const pause = (time: number) => new Promise<null>((go) => setTimeout(() => go(null), time));

/** A file of ours; a list or a text in its place is what a network in between answers. Its parts are read, and so checked, by the worker. */
function readObject<T>(text: string): T {
	const value: unknown = JSON.parse(text);
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error('not a file of ours');
	return value as T;
}

/** A search that is ready: questions go in, answers come to the listener. */
export interface SearchLink {
	ask: (query: string) => void;
	stop: () => void;
}

/** Who hears of a search. */
export interface Listener {
	answered: (query: string, answer: SearchAnswer) => void;
	/** More can be found than before: ask again. */
	grown: () => void;
	/** One question could not be answered; the next one may. */
	stumbled: () => void;
	/** Search is over. */
	failed: () => void;
}

/**
 * Fetches the index, starts the worker and feeds it.
 * @param sources addresses, as SearchBox.svelte wrote them
 * @throws when the index or the worker cannot be had; later, the listener hears it
 */
export async function openSearch(sources: DOMStringMap, listener: Listener): Promise<SearchLink> {
	const { worker: script = '', first = '', patterns = '', programme, regions, regionBase = '' } = sources;
	const [file, said] = await Promise.all([
		fetchAgain(first, readObject<SearchFile>),
		fetchAgain(patterns, readObject<SignalPatterns>)
	]);
	// After the index, not at the same time: on a bad network the two would slow each other down. Meanwhile the worker reads the index.
	const places = regions
		? fetchAgain(regions, readObject<PackedRegions>).catch(() => null)
		: Promise.resolve(null);
	const worker = new Worker(script);
	return new Promise((open, refuse) => {
		let isOpen = false;
		let isOver = false;
		const end = (say: () => void) => {
			if (isOver) return;
			isOver = true;
			watchdog.stop();
			worker.terminate();
			say();
		};
		const fail = () => end(isOpen ? listener.failed : () => refuse(new Error('the worker failed')));
		const watchdog = watch(fail);
		const send = (message: ToWorker) => {
			if (isOver) return;
			watchdog.asked();
			worker.postMessage(message);
		};
		const link: SearchLink = {
			ask: (query) => send({ kind: 'query', query }),
			stop: () => end(() => undefined)
		};
		const feed = async () => {
			const early = await Promise.race([places, pause(PATIENCE)]);
			if (isOver) return;
			if (early) send({ kind: 'regions', packed: early, base: regionBase });
			isOpen = true;
			open(link);
			// What is fetched later matters less: without it, help is found all the same.
			if (!early) {
				const late = await places;
				if (late && !isOver) {
					send({ kind: 'regions', packed: late, base: regionBase });
					listener.grown();
				}
			}
			if (!programme || isOver) return;
			const second = await fetchAgain(programme, readObject<SearchFile>).catch(() => null);
			if (!second || isOver) return;
			send({ kind: 'programme', file: second });
			listener.grown();
		};
		let hasStarted = false;
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			watchdog.heard();
			if (data.kind === 'answer') listener.answered(data.query, data.answer);
			else if (data.kind === 'failed' && data.asked === 'first') fail();
			else if (data.kind === 'failed' && data.asked === 'query') listener.stumbled();
			else if (!hasStarted) {
				// The index has been read.
				hasStarted = true;
				void feed();
			}
		});
		send({ kind: 'first', file, patterns: said });
	});
}
