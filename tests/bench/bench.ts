/**
 * `npm run bench [-- FILE.yaml ...]`: our search, and each of its two parts alone, beside other libraries over the same records, in one run:
 * Success@1, Success@3, MRR, nDCG@10 on the untuned third, index bytes, load time, time per keystroke, and growth. Times are ratios to those of
 * our whole search: a machine's own speed says nothing.
 */
import { content } from '../../src/lib/content/store.server';
import { buildIndex } from '../../src/lib/search/index/build-index';
import { collectDocuments } from '../../src/lib/search/collect/collect.server';
import { languageDataOf } from '../../src/lib/search/index/data-file.server';
import type { SearchDocument } from '../../src/lib/search/index/documents';
import { buildPeers } from './libraries';
import { ours, wordsAlone } from './ours';
import { quantile, timedLoad, timesOf } from './timing';
import { meanOf, measure, readQueries, type GradedQuery } from '../../src/cli/eval-measures';

/** The untuned third. */
const USUAL = ['tests/fixtures/queries.nl.test.yaml', 'tests/fixtures/queries.en.test.yaml'];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

async function compare(queries: readonly GradedQuery[], lang: 'nl' | 'en'): Promise<void> {
	const asked = queries.filter((query) => query.lang === lang);
	if (asked.length === 0) return;
	const documents = collectDocuments(content(), lang);
	const peers = [...ours(documents, lang), ...(await buildPeers(documents, lang))];
	console.log(`\n${lang}: ${documents.length} records, ${asked.length} queries; times are ratios to ours\n`);
	console.log('| | S@1 | S@3 | MRR | nDCG@10 | raw kB | packed kB | load | p50 | p95 |');
	console.log('|---|---|---|---|---|---|---|---|---|---|');
	const loaded = [];
	for (const { load } of peers) loaded.push(await timedLoad(load));
	const times = await timesOf(
		loaded.map(({ ask }) => ask),
		asked
	);
	const figures = loaded.map(({ time }, at) => [
		time,
		quantile(times[at] ?? [], 0.5),
		quantile(times[at] ?? [], 0.95)
	]);
	for (const [at, { name, size }] of peers.entries()) {
		const scores = [];
		for (const query of asked) scores.push(measure(query, (await loaded[at]?.ask(query.q)) ?? []));
		const { success1, success3, reciprocal, ndcg } = meanOf(scores);
		const cells = [
			...[success1, success3, reciprocal, ndcg].map((each) => each.toFixed(3)),
			kilobytes(size.raw),
			kilobytes(size.packed),
			...(figures[at] ?? []).map((figure, column) => (figure / (figures[0]?.[column] ?? 1)).toFixed(2))
		];
		console.log(`| ${name} | ${cells.join(' | ')} |`);
	}
	const [load, p50, p95] = (figures[0] ?? []).map((time) => time.toFixed(1));
	console.log(`\nours on this machine, now: load ${load} ms, p50 ${p50} ms, p95 ${p95} ms`);
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

/** Of the index by words: the model does not grow with the content, only its row per page does. */
async function growth(queries: readonly GradedQuery[]): Promise<void> {
	const documents = collectDocuments(content(), 'nl');
	const asked = queries.filter(({ lang }) => lang === 'nl');
	console.log(
		'\n| Dutch content | records | packed kB | load, ratio | p95, ratio | p95 ms |\n|---|---|---|---|---|---|'
	);
	let first: { load: number; p95: number } | undefined;
	for (const times of [1, 10, 50]) {
		const index = buildIndex(grown(documents, times), languageDataOf(content(), 'nl'));
		const { size, load } = wordsAlone(JSON.stringify(index));
		const { ask, time } = await timedLoad(load);
		const [own = []] = await timesOf([ask], asked);
		const p95 = quantile(own, 0.95);
		first ??= { load: time, p95 };
		const cells = [
			documents.length * times,
			kilobytes(size.packed),
			(time / first.load).toFixed(1),
			(p95 / first.p95).toFixed(1),
			p95.toFixed(1)
		];
		console.log(`| ${times}x | ${cells.join(' | ')} |`);
	}
}

/**
 * Prints the tables.
 * @param files graded queries; none means the untuned third
 */
export async function run(files: readonly string[]): Promise<void> {
	const queries = (files.length > 0 ? files : USUAL).flatMap(readQueries);
	for (const lang of ['nl', 'en'] as const) await compare(queries, lang);
	await growth(queries);
}
