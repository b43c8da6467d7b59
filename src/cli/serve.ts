/**
 * Serves a build as `deploy/nginx.conf` and `deploy/Caddyfile` do, for a look at it and for the end-to-end tests: packed files, the same headers,
 * the site's own 404 pages, no log. What a request may ask (ranges, conditions, encodings) is left to `send` and `negotiator`.
 */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { INDEX_ADDRESS, METHODS, NOT_SERVED, notFoundPage } from '../lib/hosting/addresses';
import {
	ERROR_HEADERS,
	EVERYWHERE,
	headersOf,
	headersOfMissing,
	type HeaderFields
} from '../lib/hosting/headers';
import { contentType } from '../lib/hosting/media-types';

/** Packed forms in the order of what they save, with what their names end in. */
const PACKED = [
	{ encoding: 'br', ending: '.br' },
	{ encoding: 'gzip', ending: '.gz' }
];
const IS_INDEX = new RegExp(INDEX_ADDRESS);

function setHeaders(response: ServerResponse, fields: HeaderFields): void {
	for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
}

/** Answers without a page, with a word for who looks. */
function refuse(response: ServerResponse, status: number, word: string, more: HeaderFields = {}): void {
	// What the answer would have been is none of this one.
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	setHeaders(response, {
		...EVERYWHERE,
		...ERROR_HEADERS,
		'Content-Type': 'text/plain; charset=utf-8',
		...more
	});
	response.statusCode = status;
	response.end(`${word}\n`);
}

/** What is at a path of the build; null when nothing is. */
async function look(file: string): Promise<Stats | null> {
	try {
		return await stat(file);
	} catch {
		return null;
	}
}

/** A form of a file that can be sent. */
interface Form {
	/** What the name of the file ends in; nothing for the file itself. */
	ending: string;
	encoding: string | null;
	/** In bytes. */
	size: number;
}

/** The form to send of a file: the best packed one that is there and that the visitor takes, else the file itself. */
async function formOf(request: IncomingMessage, file: string): Promise<Form> {
	const taken = new Negotiator(request).encodings(PACKED.map(({ encoding }) => encoding));
	for (const form of PACKED.filter(({ encoding }) => taken.includes(encoding))) {
		const packed = await look(file + form.ending);
		if (packed?.isFile()) return { ...form, size: packed.size };
	}
	return { ending: '', encoding: null, size: (await look(file))?.size ?? 0 };
}

/** Whether more bytes from the end are asked for than there are: that is the whole file, which `send` would refuse. */
function isWholeFromEnd(range: string | undefined, size: number): boolean {
	const bytes = /^bytes=-(\d+)$/.exec(range ?? '')?.[1];
	return bytes !== undefined && Number(bytes) >= size;
}

/** Sends a file of the build, headers set; the status stands already. */
async function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	folder: string,
	path: string
): Promise<void> {
	const { ending, encoding, size } = await formOf(request, join(folder, path));
	const isFound = response.statusCode === 200;
	response.setHeader('Content-Type', contentType(path));
	response.setHeader('Vary', 'Accept-Encoding');
	if (encoding !== null) response.setHeader('Content-Encoding', encoding);
	send(request, encodeURI(path) + ending, {
		root: folder,
		index: false,
		// `.well-known`; a build has no hidden files.
		dotfiles: 'allow',
		cacheControl: false,
		// The page that says that something is missing is sent whole, and anew.
		acceptRanges: isFound && !isWholeFromEnd(request.headers.range, size),
		etag: isFound,
		lastModified: isFound
	})
		.on('error', ({ status, headers }: { status: number; headers?: HeaderFields }) => {
			refuse(response, status, status === 416 ? 'No such range' : 'Cannot be sent', headers);
		})
		.pipe(response);
}

/** The path that is asked for, decoded, without what follows it; null when it is none. */
function pathOf(url: string): string | null {
	const [path = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/, 1);
	try {
		const decoded = decodeURIComponent(path);
		return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null;
	} catch {
		return null;
	}
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
	if (!METHODS.some((method) => method === request.method)) {
		refuse(response, 405, 'Only for reading', { Allow: METHODS.join(', ') });
		return;
	}
	const url = request.url ?? '';
	const asked = pathOf(url);
	if (asked === null) {
		refuse(response, 400, 'Not an address');
		return;
	}
	// Joined below the folder: `..` at the start of an absolute path leads nowhere.
	const path = join('/', asked, asked.endsWith('/') ? 'index.html' : '');
	const found = NOT_SERVED.includes(path) ? null : await look(join(folder, path));
	const query = /\?.*/.exec(url)?.[0] ?? '';
	const index = IS_INDEX.exec(asked)?.[1];
	const redirect = index ?? (found?.isDirectory() ? `${encodeURI(path)}/` : null);
	if (found && redirect !== null) {
		setHeaders(response, { ...headersOf(asked), Location: redirect + query });
		response.writeHead(301).end();
	} else if (found?.isFile()) {
		setHeaders(response, headersOf(path));
		await sendFile(request, response, folder, path);
	} else {
		setHeaders(response, headersOfMissing(path));
		response.statusCode = 404;
		await sendFile(request, response, folder, notFoundPage(path).page);
	}
}

/**
 * @param port 0 for one that is free
 * @param folder the build
 * @returns a server that listens
 */
export function serve(port: number, folder = 'build'): Promise<Server> {
	const server = createServer((request, response) => {
		answer(request, response, folder).catch(() => {
			if (response.headersSent) response.destroy();
			else refuse(response, 500, 'Something went wrong');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			resolve(server);
		});
	});
}
