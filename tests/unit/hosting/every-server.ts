import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Started } from '../../../src/cli/load/start-nginx';
import { type SmallBuild, smallBuild } from './small-build';
import { CANDIDATES, whyMissing } from './started';

/** The server that is tried at the moment, with the site that it serves. */
export interface Tried {
	readonly port: number;
	/** Whether it is the one of `npm start`. */
	readonly isOurs: boolean;
	/** Where the site and the files of the server stand. */
	readonly folder: string;
	/** What the server has written to its output. */
	said(): string;
	/** A file of the site as text. */
	textOf(file: string): string;
}

/**
 * Runs tests on ours, and on real nginx and Caddy with the settings that we ship; one that cannot be had is skipped, with the reason printed.
 * @param tests declares the tests; what it is given may be asked in them alone
 */
export function onEveryServer(tests: (on: Tried) => void): void {
	describe.each(CANDIDATES.map((candidate) => ({ ...candidate, candidate })))('$name', ({ candidate }) => {
		const missing = whyMissing(candidate);
		if (missing !== null) {
			console.log(missing);
			it.skip(missing, () => undefined);
			return;
		}
		let site: SmallBuild;
		let server: Started;
		beforeAll(async () => {
			site = smallBuild();
			server = await candidate.start(site);
		});
		afterAll(async () => {
			await server.stop();
			site.remove();
		});
		tests({
			isOurs: candidate.packages.length === 0,
			get port() {
				return server.port;
			},
			get folder() {
				return site.folder;
			},
			said: () => server.said(),
			textOf: (file) => site.textOf(file)
		});
	});
}
