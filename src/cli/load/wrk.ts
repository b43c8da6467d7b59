/** One run of wrk, which must be installed (Debian: `wrk`). */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run measured. */
export interface Measured {
	requestsPerSecond: number;
	/** Milliseconds within which half and 99 of 100 answers were whole. */
	p50: number;
	p99: number;
	/** Answers other than 2xx and 3xx, and connections that broke or took over two seconds. */
	errors: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * Reads what wrk prints.
 * @throws Error when it is not what wrk prints
 */
export function readWrk(text: string): Measured {
	const time = (percent: number): number => {
		const [, number, unit = ''] =
			new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)`, 'm').exec(text) ?? [];
		return Number(number) * (MILLISECONDS[unit] ?? NaN);
	};
	const requestsPerSecond = Number(/^Requests\/sec:\s+([\d.]+)/m.exec(text)?.[1]);
	const [p50, p99] = [time(50), time(99)];
	if (![requestsPerSecond, p50, p99].every(Number.isFinite)) throw new Error(`wrk said: ${text}`);
	const broken = /^\s+Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m.exec(text) ?? [];
	const refused = /^\s+Non-2xx or 3xx responses: (\d+)/m.exec(text)?.[1] ?? '0';
	const errors = [refused, ...broken.slice(1)].reduce((sum, count) => sum + Number(count), 0);
	return { requestsPerSecond, p50, p99, errors };
}

/** Writes the script that lets wrk ask for addresses one after the other, as a browser that takes Brotli. */
export function writeScript(folder: string, name: string, addresses: readonly string[]): string {
	const file = join(folder, `${name}.lua`);
	const list = addresses.map((address) => `"${address}"`).join(',');
	writeFileSync(
		file,
		`local list = {${list}}
local ready, at = {}, 0
init = function()
  for i, path in ipairs(list) do ready[i] = wrk.format("GET", path, {["Accept-Encoding"] = "gzip, br", ["Host"] = "localhost"}) end
end
request = function() at = at % #ready + 1; return ready[at] end
`
	);
	return file;
}

/**
 * Asks a server on this machine, and no other, for some seconds.
 * @param connections open at once
 */
export function runWrk(
	port: number,
	script: string,
	connections: number,
	seconds: number
): Promise<Measured> {
	return new Promise((resolve, reject) => {
		const flags = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', '-s', script];
		const child = spawn('wrk', [...flags, `http://127.0.0.1:${port}/`]);
		let said = '';
		for (const output of [child.stdout, child.stderr])
			output.on('data', (part: Buffer) => (said += part.toString()));
		child.once('error', reject);
		child.once('exit', () => {
			try {
				resolve(readWrk(said));
			} catch (error) {
				reject(error as Error);
			}
		});
	});
}
