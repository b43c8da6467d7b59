/** What visitors ask a server, as a model: which files of the build a visit brings, and how often. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a visit. */
interface Part {
	name: string;
	/** Addresses that belong to it. */
	address: RegExp;
	/** Requests of it in a visit, on average. */
	perVisit: number;
}

/**
 * A visit after a broadcast, assumed, not measured: nobody counts visitors here. Everybody opens the home page with its script, half go into the
 * wegwijzer and answer five questions, most end at a help point, a fifth search (page, script, worker, index), some read on.
 */
const VISIT: readonly Part[] = [
	{ name: 'home page', address: /^\/(en\/)?$/, perVisit: 1 },
	{ name: 'script of every page', address: /\/page-script-.*\.js$/, perVisit: 1 },
	{ name: 'icon', address: /^\/favicon\.svg$/, perVisit: 1 },
	{ name: 'script of the wegwijzer', address: /\/wegwijzer-script-.*\.js$/, perVisit: 0.5 },
	{ name: 'steps of the wegwijzer', address: /^\/wegwijzer\//, perVisit: 2.5 },
	{ name: 'stylesheets that steps share', address: /^\/data\/stijl\//, perVisit: 0.5 },
	{ name: 'help points', address: /^\/hulp\/[^/]+\/$/, perVisit: 0.8 },
	{ name: 'search page', address: /^\/zoeken\/$/, perVisit: 0.2 },
	{ name: 'scripts of search', address: /\/search-(script|worker)-.*\.js$/, perVisit: 0.4 },
	{ name: 'index of search', address: /^\/data\/zoek-nl-.*\.json$/, perVisit: 0.2 },
	{ name: 'topics', address: /^\/onderwerpen\/[^/]+\/$/, perVisit: 0.4 },
	{ name: 'municipalities', address: /^\/regio\/[^/]+\/$/, perVisit: 0.1 },
	{ name: 'open data', address: /^\/open-data\/.*\.(csv|json)$/, perVisit: 0.01 }
];

/** A file that is asked for. */
export interface Asked {
	address: string;
	/** Bytes of the answer without its headers, for a browser that takes Brotli. */
	bytes: number;
}

/** A part of a visit with the files of a build that are it. */
export interface FilledPart extends Part {
	files: readonly Asked[];
}

/** Finds the files of each part in a build. */
export function fillVisit(build: string): FilledPart[] {
	const all = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => !/\.(br|gz)$/.test(file) && statSync(join(build, file)).isFile())
		.map((file): Asked => {
			const packed = join(build, `${file}.br`);
			const { size: bytes } = statSync(existsSync(packed) ? packed : join(build, file));
			return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, bytes };
		});
	return VISIT.map((part) => ({ ...part, files: all.filter(({ address }) => part.address.test(address)) }));
}

/** Bytes of an answer on average. */
export const meanBytes = (files: readonly Asked[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, files.length);

/** What a visit comes to, headers left out. */
export function costOf(parts: readonly FilledPart[]): { requests: number; bytes: number } {
	return {
		requests: parts.reduce((sum, { perVisit }) => sum + perVisit, 0),
		bytes: parts.reduce((sum, { perVisit, files }) => sum + perVisit * meanBytes(files), 0)
	};
}

/**
 * Addresses in the proportions of a visit, in an order that is the same each time and repeats nothing soon.
 * @param length how many, roughly
 */
export function mixOf(parts: readonly FilledPart[], length: number): string[] {
	const { requests } = costOf(parts);
	const mix = parts.flatMap(({ files, perVisit }) => {
		const count = files.length === 0 ? 0 : Math.max(1, Math.round((length * perVisit) / requests));
		// Spread over all files of the part, by a step that is no divisor of anything here.
		return Array.from({ length: count }, (_, at) => files[(at * 7919) % files.length]?.address ?? '/');
	});
	return mix.map((_, at) => mix[(at * 104_729) % mix.length] ?? '/');
}
