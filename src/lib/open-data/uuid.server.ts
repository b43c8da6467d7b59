import { createHash } from 'node:crypto';

/** Namespace of addresses (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** A UUID made from a name (version 5, RFC 9562): the same name always gives the same UUID. */
export function uuidOf(name: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(URL_NAMESPACE, 'hex'))
		.update(name)
		.digest()
		.subarray(0, 16);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = bytes.toString('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
