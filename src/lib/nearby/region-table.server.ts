import { fromContent } from '../content/store.server';
import { contentHash } from '../content/read/read-records.server';

/** The table for looking up a place, as it is served: named by its content. */
export const regionDataFile = fromContent(({ regions }): { json: string; name: string } => {
	const json = JSON.stringify(regions.packed);
	return { json, name: `regio-${contentHash(json)}.json` };
});
