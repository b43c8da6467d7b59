/**
 * Pagefind for `npm run bench`. It indexes pages, so every record becomes one, its fields weighted as Pagefind does it
 * (`data-pagefind-weight`). Its client asks for pieces of the index by fetch; here they come from a folder that is gone afterwards, and it
 * runs as it does on a server: in this process, without a worker.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Peer, PeerRecord } from './peer';

/** What its client answers; the package has types for the indexing side only. */
interface Client {
	options: (options: { basePath: string }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ meta: { key: string } }> }[] }>;
}

/** Results whose data are fetched, as a result page has to: until then only their number is known. */
const SHOWN = 10;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function pageOf({ key, title, asked, summary, parts, body }: PeerRecord, lang: string): string {
	return `<html lang="${lang}"><body><p data-pagefind-meta="key">${key}</p><h1 data-pagefind-weight="5">${escaped(title)}</h1>
<p data-pagefind-weight="4">${escaped(asked)}</p><p data-pagefind-weight="2">${escaped(summary)}</p>
<p data-pagefind-weight="2">${escaped(parts)}</p><p>${escaped(body)}</p></body></html>`;
}

/** Only what a query reads: no scripts, no styles, no program. */
const isIndex = ({ path }: IndexFile) => /pf_(?:meta|index|fragment)$|entry\.json$/.test(path);

function unpacked(content: Uint8Array): number {
	const isGzip = content[0] === 0x1f && content[1] === 0x8b;
	return isGzip ? gunzipSync(content).length : content.length;
}

/** Lets its client read files below a folder: Node's fetch knows no `file:`. */
function fetchFrom(folder: string): typeof fetch {
	const usual = globalThis.fetch;
	return async (input, init) => {
		const url = String(input);
		const path = url.startsWith('file:')
			? fileURLToPath(url.split('?')[0] ?? url)
			: (url.split('?')[0] ?? url);
		return path.startsWith(folder) ? new Response(readFileSync(path)) : usual(input, init);
	};
}

/** Pagefind over the records; each is found again by the `key` in its data. */
export async function pagefind(records: readonly PeerRecord[], lang: string): Promise<Peer> {
	const { index, errors } = await createIndex({ forceLanguage: lang });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	for (const record of records)
		await index.addHTMLFile({ url: `/${record.key}/`, content: pageOf(record, lang) });
	const files = (await index.getFiles()).files.filter(isIndex);
	const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
	await index.writeFiles({ outputPath: folder });
	await close();
	process.once('exit', () => rmSync(folder, { recursive: true }));
	globalThis.fetch = fetchFrom(folder);
	return {
		name: 'Pagefind',
		size: {
			raw: files.reduce((sum, { content }) => sum + unpacked(content), 0),
			packed: files.reduce((sum, { content }) => sum + content.length, 0)
		},
		load: async () => {
			const script = pathToFileURL(join(folder, 'pagefind.js')).href;
			const client: Client = await import(`${script}?${performance.now()}`);
			await client.options({ basePath: `${folder}/` });
			await client.search('');
			return async (query) => {
				const { results } = await client.search(query);
				const data = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
				return data.map(({ meta }) => records[Number(meta.key)]?.id ?? '');
			};
		}
	};
}
