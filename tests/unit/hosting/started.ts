import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../../src/cli/serve';
import { nginxSettings } from '../../../src/lib/hosting/nginx';
import { ask } from './ask';
import type { SmallBuild } from './small-build';

/** A server that runs. */
export interface Started {
	port: number;
	/** All that it wrote to its output. */
	said(): string;
	stop(): Promise<void>;
}

/** A server to try: how it starts, or why it cannot be tried here. */
export interface Candidate {
	name: string;
	/** Names of Debian's packages; empty for our own. */
	packages: readonly string[];
	isThere(): boolean;
	start(site: SmallBuild): Promise<Started>;
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const hasCommand = (name: string): boolean => spawnSync(name, ['-h']).error === undefined;

/** A port that nobody uses now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});
}

/** Waits until a process answers; what it says when it ends instead is the error. */
async function answering(child: ChildProcess, port: number): Promise<Started> {
	let said = '';
	for (const output of [child.stdout, child.stderr])
		output?.on('data', (part: Buffer) => (said += part.toString()));
	let ended = false;
	const end = new Promise<void>((resolve) => {
		child.once('exit', () => {
			ended = true;
			resolve();
		});
	});
	const answers = (): Promise<boolean> =>
		ask(port, '/').then(
			() => true,
			() => false
		);
	while (!(await answers())) {
		if (ended) throw new Error(`the server did not start: ${said}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return {
		port,
		said: () => said,
		stop: async () => {
			child.kill('SIGTERM');
			await end;
		}
	};
}

/** With the main file of the container too; only its places are others. */
async function startNginx(site: SmallBuild): Promise<Started> {
	const port = await freePort();
	const settings = join(site.folder, 'wegwijzer.conf');
	writeFileSync(settings, nginxSettings({ listen: `127.0.0.1:${port}`, root: site.build }));
	const main = join(site.folder, 'nginx.conf');
	writeFileSync(
		main,
		readFileSync('deploy/container-nginx.conf', 'utf8')
			.replaceAll(' /tmp/', ` ${site.folder}/`)
			.replace('/etc/nginx/wegwijzer.conf', settings)
	);
	return answering(spawn('nginx', ['-c', main, '-g', 'daemon off;']), port);
}

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
	return answering(
		spawn('caddy', ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], { env: environment }),
		port
	);
}

async function startOurs(site: SmallBuild): Promise<Started> {
	const server = await serve(0, site.build);
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		// It shares the output of the test.
		said: () => '',
		stop: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}

/** Ours, and those that the site is put on. */
export const CANDIDATES: readonly Candidate[] = [
	{ name: 'our own server', packages: [], isThere: () => true, start: startOurs },
	{
		name: 'nginx',
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
		isThere: () => hasCommand('nginx') && existsSync(BROTLI_MODULE),
		start: startNginx
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
