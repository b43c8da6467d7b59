import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
	BROTLI_MODULE,
	freePort,
	type Started,
	startNginx,
	whenListening
} from '../../../src/cli/load/start-nginx';
import { startOurs } from '../../../src/cli/load/start-ours';
import type { SmallBuild } from './small-build';

/** A server to try: how it starts, or why it cannot be tried here. */
export interface Candidate {
	name: string;
	/** Names of Debian's packages; empty for our own. */
	packages: readonly string[];
	isThere(): boolean;
	start(site: SmallBuild): Promise<Started>;
}

const hasCommand = (name: string): boolean => spawnSync(name, ['-h']).error === undefined;

async function startCaddy(site: SmallBuild): Promise<Started> {
	const port = await freePort();
	const environment = {
		...process.env,
		// Its folders for certificates, which it makes even without any.
		HOME: site.folder,
		XDG_DATA_HOME: site.folder,
		XDG_CONFIG_HOME: site.folder,
		WEGWIJZER_ADDRESS: `:${port}`,
		WEGWIJZER_ROOT: site.build
	};
	return whenListening(
		spawn('caddy', ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], { env: environment }),
		port
	);
}

/** Ours, and those that the site is put on. */
export const CANDIDATES: readonly Candidate[] = [
	{ name: 'our own server', packages: [], isThere: () => true, start: ({ build }) => startOurs(build) },
	{
		name: 'nginx',
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
		isThere: () => hasCommand('nginx') && existsSync(BROTLI_MODULE),
		start: ({ build, folder }) => startNginx(build, folder)
	},
	{ name: 'Caddy', packages: ['caddy'], isThere: () => hasCommand('caddy'), start: startCaddy }
];

/**
 * Makes sure that a server is there, from Debian's packages where this machine has none and lets us install.
 * @returns why it cannot be tried here; null when it can
 */
export function whyMissing({ name, packages, isThere }: Candidate): string | null {
	if (isThere()) return null;
	if (process.getuid?.() !== 0 || !hasCommand('apt-get'))
		return `${name} is not tried: install ${packages.join(' and ')}`;
	console.log(`${name} is missing: installing ${packages.join(' and ')} from Debian.`);
	// In run level 1 a package does not start its service, which would take port 80.
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	spawnSync('apt-get', ['-qq', 'update'], { env: environment });
	const install = ['-qq', 'install', '--yes', '--no-install-recommends', ...packages];
	const { stderr } = spawnSync('apt-get', install, { env: environment, encoding: 'utf8' });
	return isThere() ? null : `${name} is not tried, it could not be installed: ${stderr.trim()}`;
}
