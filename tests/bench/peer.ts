import { brotliCompressSync } from 'node:zlib';
import type { SearchDocument } from '../../src/lib/search/index/documents';

/** Results that a library is asked for, as many as our search shows. */
export const MOST = 30;

/** A record as text fields: what every library indexes. */
export interface PeerRecord {
	[field: string]: string;
	key: string;
	id: string;
	title: string;
	asked: string;
	summary: string;
	parts: string;
	body: string;
}

/** Asks a loaded search; ids in order. */
export type Ask = (query: string) => Promise<string[]> | string[];

/** A library with its index built. */
export interface Peer {
	name: string;
	/** Bytes of the index as it would travel: as it is, and packed by brotli. */
	size: { raw: number; packed: number };
	/** Makes a search of what travels. */
	load: () => Promise<Ask> | Ask;
}

export function peerRecords(documents: readonly SearchDocument[]): PeerRecord[] {
	return documents.map(({ id, title, asked, summary, parts, body }, at) => ({
		key: String(at),
		id,
		title,
		asked: asked.join('. '),
		summary,
		parts: parts.map((part) => part.title).join('. '),
		body
	}));
}

export function sizeOf(json: string): Peer['size'] {
	return { raw: Buffer.byteLength(json), packed: brotliCompressSync(json).length };
}
