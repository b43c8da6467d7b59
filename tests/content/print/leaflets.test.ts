import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { langCodes, defaultLang } from '../../../src/lib/i18n/languages';
import { leafletOf } from '../../../src/lib/print/leaflet.server';
import { LEAFLETS } from '../../../src/lib/print/leaflets';

const each = LEAFLETS.flatMap(({ id }) => langCodes().map((lang) => ({ id, lang })));

describe('leaflets', () => {
	it.each(each)(
		'$id in $lang names somebody to call day and night, and the number for danger',
		({ id, lang }) => {
			const leaflet = leafletOf(lang, id, 'https://hulp.nl');
			expect(leaflet?.danger).toMatch(/\d/);
			const contacts = [...(leaflet?.first ?? []), ...(leaflet?.others ?? [])];
			expect(contacts.some(({ contact }) => contact.call?.hours?.alwaysOpen)).toBe(true);
		}
	);

	it.each(LEAFLETS)('the code of $id leads to its topic', ({ id, topic }) => {
		expect(leafletOf(defaultLang(), id, 'https://hulp.nl')?.address?.href).toBe(
			`https://hulp.nl/onderwerpen/${topic}/`
		);
	});

	it('leave out only blocks that there are', () => {
		const blocks = content().wegwijzer.data.blocks.map(({ id }) => id);
		expect(LEAFLETS.flatMap(({ without = [] }) => without).filter((id) => !blocks.includes(id))).toEqual([]);
	});

	it('an address that is not one of a leaflet is none', () => {
		expect(leafletOf(defaultLang(), 'bestaat-niet', 'https://hulp.nl')).toBeNull();
	});
});
