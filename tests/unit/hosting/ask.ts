import { request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a server. */
export interface Answer {
	status: number;
	/** By name in small letters; what came twice is joined with a comma. */
	headers: Readonly<Record<string, string | undefined>>;
	/** As it came over the line. */
	bytes: Buffer;
	/** Unpacked. */
	text: string;
}

function unpack(bytes: Buffer, encoding: string | undefined): string {
	if (bytes.length === 0) return '';
	if (encoding === 'br') return brotliDecompressSync(bytes).toString();
	return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Asks a server on this machine, with the address exactly as it is given. */
export function ask(
	port: number,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET'
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, method, agent: false, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => {
				const bytes = Buffer.concat(parts);
				const fields = Object.fromEntries(
					Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ')])
				);
				const isPart = response.statusCode === 206;
				const text = isPart ? bytes.toString() : unpack(bytes, fields['content-encoding']);
				resolve({ status: response.statusCode ?? 0, headers: fields, bytes, text });
			});
		})
			.on('error', reject)
			.end();
	});
}

/**
 * Sends bytes that no client library would, and reads until the server closes.
 * @param lines of the request, joined as HTTP joins them
 * @returns the status, or null when the server closed without a word
 */
export function askRaw(port: number, lines: readonly string[]): Promise<number | null> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
		let text = '';
		socket.setEncoding('latin1');
		socket.on('data', (part: string) => (text += part));
		socket.on('error', reject);
		socket.on('close', () => {
			const status = /^HTTP\/1\.[01] (\d{3}) /.exec(text)?.[1];
			resolve(status === undefined ? null : Number(status));
		});
	});
}

/** Opens a connection, asks, and hangs up without reading the answer. */
export function hangUp(port: number, path: string): Promise<void> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`, () => socket.resetAndDestroy());
		});
		// Being cut off is what is tried here.
		socket.on('error', () => undefined);
		socket.on('close', () => {
			resolve();
		});
	});
}
