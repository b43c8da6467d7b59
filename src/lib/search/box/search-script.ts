/**
 * Search as you type; main.ts loads it when the search box gets the focus. The query stays on the device: it is not in the address, the
 * history or storage, and gone when the page is.
 */
import type { PackedRegions } from '../../regions/index';
import { typedIn } from '../../ui/typed-text';
import { keepPlaces } from '../rank/arrange';
import type { SearchAnswer } from '../rank/search-answer';
import { makeAnnouncer, shownCards } from './announce';
import type { FromWorker, ToWorker } from './worker-messages';
import { showAnswer } from './show-results';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const box = page?.querySelector('input');
const status = page?.querySelector<HTMLElement>('[data-search-status]');
const spoken = page?.querySelector<HTMLElement>('[data-search-spoken]');

function countText(texts: DOMStringMap, count: number): string {
	if (count === 0) return texts.none ?? '';
	const form = new Intl.PluralRules(document.documentElement.lang).select(count);
	return ((form === 'one' ? texts.one : texts.other) ?? '').replace('#', String(count));
}

/** How long the first answer waits for the table of places, in milliseconds: a place is shown first, and must not push away what is shown. */
const PATIENCE = 1500;

const pause = (time: number) => new Promise<null>((go) => setTimeout(() => go(null), time));

async function fetchJson(url: string) {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.json();
}

if (page && box && status && spoken) {
	const say = makeAnnouncer(spoken);
	let worker: Worker | undefined;
	let isLoading = false;
	/** The places have arrived, or we no longer wait for them. */
	let isReady = false;
	let answer: SearchAnswer | null = null;
	let answeredTo = '';

	const show = () => {
		const filter = { reader: '', type: '' };
		for (const select of page.querySelectorAll('select')) {
			if (select.name === 'reader') filter.reader = select.value;
			if (select.name === 'type') filter.type = select.value;
		}
		const count = showAnswer(page, answer, filter);
		const counted = answer ? countText(status.dataset, count) : '';
		status.textContent = counted;
		say([...shownCards(page), counted].join(' '));
	};
	const ask = () => {
		if (!worker || !isReady) return;
		const query = typedIn(box);
		if (query.trim() === '') {
			answer = null;
			show();
		} else worker.postMessage({ kind: 'query', query } satisfies ToWorker);
	};
	const fail = () => {
		// The emergency numbers are in the header, and a list of all help is on the page or a tap away; the next key tries again.
		worker = undefined;
		isLoading = false;
		isReady = false;
		status.textContent = status.dataset.failed ?? '';
		say(status.textContent);
	};
	const prepare = async () => {
		if (worker || isLoading) return;
		isLoading = true;
		status.textContent = status.dataset.loading ?? '';
		const { worker: script = '', first = '', programme, regions, regionBase = '' } = page.dataset;
		try {
			const file = await fetchJson(first);
			// After the index, not at the same time: on a bad network the two would slow each other down. Meanwhile the worker reads the index.
			const places = regions ? fetchJson(regions).catch(() => null) : Promise.resolve(null);
			const started = new Worker(script, { type: 'module' });
			started.addEventListener('error', fail);
			started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
				if (data.kind === 'ready') {
					if (!answer) status.textContent = '';
				} else if (data.query === typedIn(box)) {
					const renewed = answer && data.query === answeredTo ? keepPlaces(answer, data.answer) : null;
					// Showing results replaces their elements, so not while somebody tabs through them.
					if (renewed && document.activeElement?.closest('[data-group]')) return;
					answer = renewed ?? data.answer;
					answeredTo = data.query;
					show();
				}
			});
			const send = (message: ToWorker) => started.postMessage(message);
			const sendPlaces = (packed: PackedRegions | null) =>
				packed && send({ kind: 'regions', packed, base: regionBase });
			send({ kind: 'first', file });
			worker = started;
			const early = await Promise.race([places, pause(PATIENCE)]);
			// The worker could not start: `fail` has said so, and nothing more is fetched for it.
			if (worker !== started) return;
			sendPlaces(early);
			isReady = true;
			ask();
			// What is fetched later matters less: without it, help is found all the same.
			if (!early)
				void places.then((late) => {
					sendPlaces(late);
					ask();
				});
			if (programme)
				fetchJson(programme).then((second) => {
					send({ kind: 'programme', file: second });
					ask();
				}, ignore);
		} catch {
			fail();
		}
		isLoading = false;
	};

	box.addEventListener('focus', prepare);
	box.addEventListener('input', () => {
		void prepare();
		ask();
	});
	for (const select of page.querySelectorAll('select')) select.addEventListener('change', show);
	void prepare();
}

function ignore(): void {
	// The call says why a failure may be ignored.
}
