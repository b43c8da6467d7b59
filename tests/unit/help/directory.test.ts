import { helpPoints } from '../../../src/lib/help/help-points.server';
import { describe, expect, it } from 'vitest';
import { directory } from '../../../src/lib/help/directory.server';
import { facetsOf, narrow } from '../../../src/lib/help/facets';

const help = helpPoints('nl');
const chosen = (path: string) => narrow(help, facetsOf(path) ?? []);

describe('the directory, narrowed by two choices', () => {
	it('asks both of one and the same way to reach a help point', () => {
		const found = chosen('via-chatten/eigenschap-dag-en-nacht');
		for (const { id, channels } of found)
			expect(
				channels.some(
					({ type, hours }) => (type === 'chat' || type === 'whatsapp') && hours?.alwaysOpen === true
				),
				id
			).toBe(true);
		expect(found.length).toBeLessThan(chosen('eigenschap-dag-en-nacht').length);
	});

	it('never says of a card as a whole what holds for a channel only', () => {
		for (const { id, facets } of directory('nl', []).cards)
			expect(
				facets.split(' ').filter((slug) => /^(via|eigenschap)-\*$|dag-en-nacht/.test(slug)),
				id
			).toEqual([]);
	});
});
