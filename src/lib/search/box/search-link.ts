import type { OtherLanguages } from '../../content/search/other-languages';
import type { SignalPatterns } from '../../content/search/signal-patterns';
import { fetchAgain } from '../../faults/fetch-again';
import { watch } from '../../faults/watchdog';
import type { PackedRegions } from '../../regions/index';
import type { SearchFile } from '../index/documents';
import type { SearchAnswer } from '../rank/search-answer';
import type { PackedModel } from '../understand/model';
import type { FromWorker, ToWorker } from './worker-messages';

/**
 * How long the first answer waits for what was learned and for the table of places, in milliseconds: a card and a place stand on top, and must not
 * push away what is shown.
 */
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
	const { worker: script = '', first = '', patterns = '', regionBase = '' } = sources;
	const [file, told] = await Promise.all([
		fetchAgain(first, readObject<SearchFile>),
		fetchAgain(patterns, readObject<SignalPatterns>)
	]);
	// After the index, not at the same time: on a bad network they would slow each other down. Meanwhile the worker reads the index.
	const later = async <T extends object>(address: string | undefined) =>
		address ? fetchAgain(address, readObject<T>).catch(() => null) : null;
	const said = later<OtherLanguages>(sources.others);
	const learned = said.then(() => later<PackedModel>(sources.model));
	const places = learned.then(() => later<PackedRegions>(sources.regions));
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
		/** Sends what has arrived, or nothing when it could not be had: without it, help is found all the same. */
		const add = (message: ToWorker | null) => {
			if (!message || isOver) return false;
			send(message);
			return true;
		};
		const feed = async () => {
			const more: Promise<ToWorker | null>[] = [
				said.then((read) => read && { kind: 'others', others: read }),
				learned.then((made) => made && { kind: 'model', model: made }),
				places.then((packed) => packed && { kind: 'regions', packed, base: regionBase })
			];
			const early = pause(PATIENCE);
			const late: Promise<ToWorker | null>[] = [];
			for (const each of more) {
				const isInTime = await Promise.race([each.then(() => true), early]);
				if (isInTime) add(await each);
				else late.push(each);
			}
			if (isOver) return;
			isOpen = true;
			open(link);
			for (const each of late) if (add(await each)) listener.grown();
			const second = isOver ? null : await later<SearchFile>(sources.programme);
			if (add(second && { kind: 'programme', file: second })) listener.grown();
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
		send({ kind: 'first', file, patterns: told });
	});
}
