/**
 * `npm run bench:load`: what a server answers. nginx with our settings and a build, asked as visitors would; beside it, in the same run, one file of
 * the same size, which is the most that this machine and this wrk can do; and our own server. All on this machine, for two minutes at most.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FAILED, Mistake } from '../mistake';
import { BROTLI_MODULE, type Started, startNginx } from './start-nginx';
import { startOurs } from './start-ours';
import { costOf, fillVisit, mixOf } from './visits';
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

function printRow(name: string, connections: number, measured: Measured, ratio: string): void {
	const { requestsPerSecond, p50, p99, errors } = measured;
	const cells = [
		name,
		connections,
		Math.round(requestsPerSecond),
		ratio,
		p50.toFixed(1),
		p99.toFixed(1),
		errors
	];
	console.log(`| ${cells.join(' | ')} |`);
}

/** A build of one page, as large when packed as an answer of the mix is on average. */
function oneFileBuild(folder: string, bytes: number): string {
	const build = join(folder, 'one-file');
	mkdirSync(build);
	const noise = Buffer.alloc(Math.round(bytes), 'wegwijzer');
	for (const name of ['index.html', 'index.html.br']) writeFileSync(join(build, name), noise);
	return build;
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
		const one = oneFileBuild(folder, visit.bytes / visit.requests);
		const mix = writeScript(folder, 'mix', mixOf(parts, ADDRESSES));
		const single = writeScript(folder, 'single', ['/']);
		const started = async (server: Promise<Started>): Promise<Started> => {
			running.push(await server);
			return server;
		};
		const site = await started(startNginx(resolve(build), join(folder, 'a')));
		const fixed = await started(startNginx(one, join(folder, 'b')));
		const ours = await started(startOurs(resolve(build)));
		// Once unmeasured: what lies on the disk comes into memory.
		await runWrk(site.port, mix, 16, SECONDS);

		console.log('| served | connections | requests a second | to one file | p50 ms | p99 ms | errors |');
		console.log('|---|---|---|---|---|---|---|');
		for (const connections of CONNECTIONS) {
			const runs: Record<'site' | 'fixed' | 'ours', Measured[]> = { site: [], fixed: [], ours: [] };
			for (let round = 0; round < ROUNDS; round += 1) {
				runs.site.push(await runWrk(site.port, mix, connections, SECONDS));
				runs.fixed.push(await runWrk(fixed.port, single, connections, SECONDS));
				runs.ours.push(await runWrk(ours.port, mix, connections, SECONDS));
			}
			const ratio = (measured: readonly Measured[]): string =>
				median(
					measured.map((run, at) => run.requestsPerSecond / (runs.fixed[at]?.requestsPerSecond ?? NaN))
				).toFixed(2);
			printRow('nginx, the site', connections, middle(runs.site), ratio(runs.site));
			printRow('nginx, one file', connections, middle(runs.fixed), '1');
			printRow('our own server, the site', connections, middle(runs.ours), ratio(runs.ours));
		}
		console.log(`\nLoad after: ${loadavg()[0]?.toFixed(1)}`);
	} finally {
		for (const server of running) await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
