import { content } from '../content/store.server';
import { contentHash } from '../content/read-records.server';

/** The table for looking up a place, as it is served: named by its content. */
export function regionDataFile(): { json: string; name: string } {
	const json = JSON.stringify(content().regions.packed);
	return { json, name: `regio-${contentHash(json)}.json` };
}
