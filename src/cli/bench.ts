/**
 * `npm run bench [-- FILE.yaml ...]`: our search beside other libraries over the same records, in one run: Success@1, Success@3, MRR, nDCG@10
 * on the untuned third, index bytes, load time, time per query, and growth. Times are ratios to ours: a machine's own speed says nothing.
 */
import { brotliCompressSync } from 'node:zlib';
import { content } from '../lib/content/store.server';
import { buildIndex } from '../lib/search/build-index';
import { collectDocuments } from '../lib/search/collect.server';
import { languageDataOf } from '../lib/search/data-file.server';
import type { SearchDocument } from '../lib/search/documents';
import { loadSearch } from '../lib/search/search';
import { buildPeers, type Peer } from './bench-peers';
import { meanOf, measure, readQueries, type GradedQuery } from './eval-measures';

const files = process.argv.slice(2);
const queries = (
	files.length > 0 ? files : ['tests/fixtures/queries.nl.test.yaml', 'tests/fixtures/queries.en.test.yaml']
).flatMap(readQueries);

function ours(documents: readonly SearchDocument[], lang: 'nl' | 'en'): Peer {
	const json = JSON.stringify(buildIndex(documents, languageDataOf(content(), lang)));
	return {
		name: 'Wegwijzer',
		json,
		load: () => {
			const search = loadSearch(JSON.parse(json));
			search.addRegions(content().regions.packed, '/regio/');
			return (query) => search(query).results.map(({ id }) => id);
		}
	};
}

type Ask = ReturnType<Peer['load']>;

const quantile = (times: readonly number[], part: number) =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

/** Prefixes of queries as they are typed, from the half on. */
const keystrokes = (asked: readonly GradedQuery[]) =>
	asked.flatMap(({ q }) =>
		Array.from({ length: Math.ceil(q.length / 2) }, (_, more) =>
			q.slice(0, Math.floor(q.length / 2) + more + 1)
		)
	);

/** Milliseconds per keystroke of each search; they take turns, so that a busy machine is busy for all. */
async function timesOf(asks: readonly Ask[], asked: readonly GradedQuery[]): Promise<number[][]> {
	const times = asks.map((): number[] => []);
	for (const typed of keystrokes(asked)) {
		for (const [at, ask] of asks.entries()) {
			const start = performance.now();
			await ask(typed);
			times[at]?.push(performance.now() - start);
		}
	}
	return times;
}

/** Queries whose keystrokes are timed. */
const TIMED = 8;

for (const lang of ['nl', 'en'] as const) {
	const asked = queries.filter((query) => query.lang === lang);
	if (asked.length === 0) continue;
	const documents = collectDocuments(content(), lang);
	const peers = [ours(documents, lang), ...(await buildPeers(documents, lang))];
	console.log(`\n${lang}: ${documents.length} records, ${asked.length} queries`);
	console.log(
		'library        S@1    S@3    MRR    nDCG   raw kB  brotli kB  load  p50   p95  (ours = 1; ours in ms)'
	);
	const loaded = peers.map(({ load }) => {
		load();
		const start = performance.now();
		const ask = load();
		return { ask, loadTime: performance.now() - start };
	});
	const times = await timesOf(
		loaded.map(({ ask }) => ask),
		asked.slice(0, TIMED)
	);
	let unit: Record<'load' | 'p50' | 'p95', number> | undefined;
	for (const [at, { name, json }] of peers.entries()) {
		const { ask, loadTime } = loaded[at] ?? { ask: () => [], loadTime: 0 };
		const scores = [];
		for (const query of asked) scores.push(measure(query, await ask(query.q)));
		const own = times[at] ?? [];
		const time = { load: loadTime, p50: quantile(own, 0.5), p95: quantile(own, 0.95) };
		unit ??= time;
		const { success1, success3, reciprocal, ndcg } = meanOf(scores);
		const quality = [success1, success3, reciprocal, ndcg].map((each) => each.toFixed(3)).join('  ');
		const kilobytes = [json.length, brotliCompressSync(json).length].map((bytes) =>
			(bytes / 1000).toFixed(0).padStart(7)
		);
		const ratio = (key: keyof typeof time) =>
			unit === time ? `${time[key].toFixed(1)}ms` : (time[key] / (unit?.[key] ?? 1)).toFixed(2);
		console.log(
			`${name.padEnd(13)}  ${quality} ${kilobytes.join('   ')}    ${ratio('load')}  ${ratio('p50')}  ${ratio('p95')}`
		);
	}
}

/** More content of the same kind: every copy has its own words beside the shared ones, as real records would. */
function grown(documents: readonly SearchDocument[], times: number): SearchDocument[] {
	const own = (text: string, copy: number) =>
		copy === 0
			? text
			: text.replace(/\p{L}{7,}/gu, (word, at: number) => ((at + copy) % 3 === 0 ? `${word}${copy}` : word));
	return Array.from({ length: times }, (_, copy) =>
		documents.map((document) => ({
			...document,
			id: copy === 0 ? document.id : `${document.id}-${copy}`,
			title: own(document.title, copy),
			summary: own(document.summary, copy),
			asked: document.asked.map((line) => own(line, copy)),
			body: own(document.body, copy)
		}))
	).flat();
}

const base = collectDocuments(content(), 'nl');
const sample = queries.filter(({ lang }) => lang === 'nl').slice(0, 5);
console.log('\ngrowth, Dutch: times the content, brotli kB, load and p95 (ratio to 1x)');
let first: { load: number; p95: number } | undefined;
for (const times of [1, 10, 50]) {
	const { json, load } = ours(grown(base, times), 'nl');
	const start = performance.now();
	const ask = load();
	const loadTime = performance.now() - start;
	const [own = []] = await timesOf([ask], sample);
	const p95 = quantile(own, 0.95);
	first ??= { load: loadTime, p95 };
	console.log(
		`${times}x: ${(brotliCompressSync(json).length / 1000).toFixed(0)} kB, load ${(loadTime / first.load).toFixed(1)}, p95 ${(p95 / first.p95).toFixed(1)} (${p95.toFixed(1)} ms)`
	);
}
