/** A real nginx on this machine, as tests and the load bench start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxSettings } from '../../lib/hosting/nginx';

/** Where Debian's package `libnginx-mod-http-brotli-static` puts what our settings need. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A server that runs. */
export interface Started {
	port: number;
	/** All that it wrote to its output. */
	said(): string;
	stop(): Promise<void>;
}

/** A port of this machine alone that nobody uses now. */
export function freePort(): Promise<number> {
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

/** Whether somebody listens. */
function isOpen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => {
			resolve(false);
		});
	});
}

/**
 * Waits until a process listens.
 * @throws Error with what it said when it ends instead
 */
export async function whenListening(child: ChildProcess, port: number): Promise<Started> {
	let said = '';
	for (const output of [child.stdout, child.stderr])
		output?.on('data', (part: Buffer) => (said += part.toString()));
	let hasEnded = false;
	const end = new Promise<void>((resolve) => {
		child.once('exit', () => {
			hasEnded = true;
			resolve();
		});
	});
	while (!(await isOpen(port))) {
		if (hasEnded) throw new Error(`the server did not start: ${said}`);
		await wait(20);
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

/**
 * Starts nginx with the settings that we ship, those of the container around them; only places are others.
 * @param folder for its own files, apart from the build and readable for everybody
 */
export async function startNginx(build: string, folder: string): Promise<Started> {
	const port = await freePort();
	const settings = join(folder, 'wegwijzer.conf');
	writeFileSync(settings, nginxSettings({ listen: `127.0.0.1:${port}`, root: build }));
	const main = join(folder, 'nginx.conf');
	const ofContainer = readFileSync('deploy/container-nginx.conf', 'utf8');
	writeFileSync(
		main,
		ofContainer.replaceAll(' /tmp/', ` ${folder}/`).replace('/etc/nginx/wegwijzer.conf', settings)
	);
	return whenListening(spawn('nginx', ['-c', main, '-g', 'daemon off;']), port);
}
