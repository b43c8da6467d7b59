/**
 * `npm run bench:load`: what a server answers. nginx with our settings and a build, asked as visitors would; beside it, in the same run, one file
 * as large as an answer is on average, and one for each part of a visit, as large as that part: what many files cost, and what their sizes do. And
 * our own server. All on this machine, for two minutes.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FAILED, Mistake } from '../mistake';
import { BROTLI_MODULE, type Started, startNginx } from './start-nginx';
import { startOurs } from './start-ours';
import { costOf, fillVisit, meanBytes, mixOf } from './visits';
import { type Measured, runWrk, writeScript } from './wrk';

const CONNECTIONS = [16, 64, 256];
/** Each pair is measured this often, in turn, so that a machine that slows down slows both. */
const ROUNDS = 3;
const SECONDS = 3;
const ADDRESSES = 4000;

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Medians of some runs; errors are added up. */
function middle(runs: readonly Measured[]): Measured {
	return {
		requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
		p50: median(runs.map((run) => run.p50)),
		p99: median(runs.map((run) => run.p99)),
		errors: runs.reduce((sum, run) => sum + run.errors, 0)
	};
}

/** Something to serve, and what to ask of it. */
interface Row {
	name: string;
	port: number;
	script: string;
}

function printRow(name: string, connections: number, measured: Measured, ratio: number): void {
	const { requestsPerSecond, p50, p99, errors } = measured;
	const cells = [
		name,
		connections,
		Math.round(requestsPerSecond),
		ratio.toFixed(2),
		p50.toFixed(1),
		p99.toFixed(1),
		errors
	];
	console.log(`| ${cells.join(' | ')} |`);
}

/** Writes a build of pages that are as large when packed as is said, one for each size; gives their addresses. */
function pagesOf(build: string, sizes: readonly number[]): string[] {
	return sizes.map((bytes, at) => {
		mkdirSync(join(build, `page-${at}`), { recursive: true });
		const noise = Buffer.alloc(Math.round(bytes), 'wegwijzer');
		for (const name of ['index.html', 'index.html.br']) writeFileSync(join(build, `page-${at}`, name), noise);
		return `/page-${at}/`;
	});
}

function requirePrograms(): void {
	const there = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;
	if (!there('wrk') || !there('nginx') || !existsSync(BROTLI_MODULE))
		throw new Mistake(
			'wrk and nginx are needed: apt-get install wrk nginx libnginx-mod-http-brotli-static',
			FAILED
		);
}

/** Measures and prints, as lines of a table. */
export async function benchLoad(build: string): Promise<void> {
	requirePrograms();
	const parts = fillVisit(resolve(build));
	const visit = costOf(parts);
	for (const { name } of parts.filter(({ files }) => files.length === 0))
		console.log(`Not in this build, so not asked for: ${name}`);
	console.log(
		`A visit: ${visit.requests.toFixed(1)} requests, ${Math.round(visit.bytes)} bytes without headers. ` +
			`${availableParallelism()} cores, load before: ${loadavg()[0]?.toFixed(1)}\n`
	);

	const folder = mkdtempSync(join(tmpdir(), 'load-'));
	const running: Started[] = [];
	try {
		for (const name of [folder, join(folder, 'a'), join(folder, 'b')]) {
			mkdirSync(name, { recursive: true });
			chmodSync(name, 0o755);
		}
		const plain = join(folder, 'pages');
		const sizes = [visit.bytes / visit.requests, ...parts.map(({ files }) => meanBytes(files))];
		const [oneAddress = '/', ...addresses] = pagesOf(plain, sizes);
		const few = parts.map((part, at) => ({
			...part,
			files: part.files.slice(0, 1).map(({ bytes }) => ({ address: addresses[at] ?? '/', bytes }))
		}));
		const scripts = {
			site: writeScript(folder, 'site', mixOf(parts, ADDRESSES)),
			few: writeScript(folder, 'few', mixOf(few, ADDRESSES)),
			one: writeScript(folder, 'one', [oneAddress])
		};
		const started = async (server: Promise<Started>): Promise<number> => {
			running.push(await server);
			return (await server).port;
		};
		const site = await started(startNginx(resolve(build), join(folder, 'a')));
		const fixed = await started(startNginx(plain, join(folder, 'b')));
		const ours = await started(startOurs(resolve(build)));
		const rows: readonly Row[] = [
			{ name: 'nginx, the site', port: site, script: scripts.site },
			{ name: 'nginx, a file for each size', port: fixed, script: scripts.few },
			{ name: 'nginx, one file', port: fixed, script: scripts.one },
			{ name: 'our own server, the site', port: ours, script: scripts.site }
		];
		// Once unmeasured: what lies on the disk comes into memory.
		await runWrk(site, scripts.site, 16, SECONDS);

		console.log('| served | connections | requests a second | the site to it | p50 ms | p99 ms | errors |');
		console.log('|---|---|---|---|---|---|---|');
		for (const connections of CONNECTIONS) {
			const rounds: Measured[][] = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				const measured: Measured[] = [];
				for (const { port, script } of rows) measured.push(await runWrk(port, script, connections, SECONDS));
				rounds.push(measured);
			}
			rows.forEach(({ name }, at) => {
				const runs = rounds.flatMap((round) => round[at] ?? []);
				// Pair by pair, so that what slowed a whole round does not count.
				const ratios = rounds.map(
					(round) => (round[0]?.requestsPerSecond ?? NaN) / (round[at]?.requestsPerSecond ?? NaN)
				);
				printRow(name, connections, middle(runs), median(ratios));
			});
		}
		console.log(`\nLoad after: ${loadavg()[0]?.toFixed(1)}`);
	} finally {
		for (const server of running) await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
