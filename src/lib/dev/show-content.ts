import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { placeOf } from '../content/fault-place.ts';
import type { Fault } from '../content/read/faults';

const STORE = '/src/lib/content/store.server.ts';

/** What the development server runs of the content's store; it loads that module itself, as pages do. */
interface Store {
	content(): unknown;
	forgetContent(): void;
}

function faultsOf(error: unknown): readonly Fault[] {
	return error instanceof Error && 'faults' in error && Array.isArray(error.faults) ? error.faults : [];
}

/** A failure to read the content as Vite's overlay shows it: every fault, with the place of the first. */
export function overlayOf(root: string, error: unknown): ErrorPayload {
	const message = error instanceof Error ? error.message : String(error);
	const [first] = faultsOf(error);
	const file = first && join(root, first.file);
	let place = { line: 1, column: 1 };
	try {
		if (first && file !== undefined) place = placeOf(readFileSync(file, 'utf8'), first.field);
	} catch {
		// The fault is that the file is not there: its top will do.
	}
	return {
		type: 'error',
		err: {
			plugin: 'content',
			message,
			stack: first ? '' : (error instanceof Error && error.stack) || '',
			...(file === undefined ? {} : { id: file, loc: { file, ...place } })
		}
	};
}

/** A page for as long as the content has faults: they can be read on it, and it goes when they are mended. */
function faultPage(text: string): string {
	const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return `<!doctype html><meta charset="utf-8"><title>Fault in the content</title><script type="module" src="/@vite/client"></script><pre>${escaped}</pre>`;
}

/**
 * While developing: a changed, new or removed file of `content/` or `seeds/` is shown at once, as is one of `src/`; what is wrong with the
 * content stands in Vite's overlay with the file and line of the first fault. Content is read when the server starts, so that the first page
 * need not wait for it.
 */
export function showContent(): Plugin {
	return {
		name: 'show-content',
		apply: 'serve',
		configureServer(server) {
			if (process.env.VITEST) return;
			watch(server);
		}
	};
}

function watch(server: ViteDevServer): void {
	const { root } = server.config;
	let broken: ErrorPayload | null = null;

	async function readAgain(): Promise<void> {
		try {
			const store = (await server.ssrLoadModule(STORE)) as unknown as Store;
			store.forgetContent();
			store.content();
			broken = null;
		} catch (error) {
			broken = overlayOf(root, error);
			server.config.logger.error(broken.err.message);
		}
	}

	let soon: ReturnType<typeof setTimeout> | undefined;
	const changed = (file: string) => {
		const [folder = ''] = relative(root, file).split(sep);
		if (!['content', 'seeds', 'src'].includes(folder)) return;
		clearTimeout(soon);
		// An editor that saves writes more than once; a new branch changes many files.
		soon = setTimeout(
			() => void readAgain().then(() => server.ws.send(broken ?? { type: 'full-reload' })),
			50
		);
	};
	server.watcher.add([join(root, 'content'), join(root, 'seeds')]);
	for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
	server.ws.on('connection', () => {
		if (broken) server.ws.send(broken);
	});
	server.middlewares.use((request, response, next) => {
		if (!broken || !request.headers.accept?.includes('text/html')) return next();
		response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(faultPage(broken.err.message));
	});
	server.httpServer?.once('listening', () => void readAgain());
}
