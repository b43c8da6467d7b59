import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const FILE = 'content/site.yaml';

describe('site.yaml: what another publisher changes first', () => {
	const site = siteCopy();

	it.each([
		['a language that is not there', /^default_language: \w+/m, 'default_language: nk', 'nearest: nl'],
		['an address with a path', /^address: .*/m, 'address: https://a.example/x', 'without a path'],
		['a contact that is no address', /corrections: .*/, 'corrections: by phone', 'e-mail address'],
		['a direction that does not exist', /direction: ltr/, 'direction: left', 'languages[0].direction'],
		['dates of no language', /dates: en-GB/, 'dates: english', 'languages[1].dates'],
		['an emergency contact that does not exist', /politie-112/, 'politie-113', 'nearest: politie-112'],
		['a field that does not exist', /^publisher:/m, 'publishers:', 'publishers']
	])('%s is one line with the field', (_, from, to, expected) => {
		const faults = site.faultsAfter(FILE, (text) => text.replace(from, to));
		expect(faults).toContain(`${FILE}: `);
		expect(faults).toContain(expected);
	});

	it('tells of an emergency contact whose number may not be shown', () => {
		const faults = site.faultsAfter('content/help/politie-112.md', (text) =>
			text.replace('value_status: confirmed', 'value_status: old')
		);
		expect(faults).toContain(`${FILE}: emergency[0].help: expected the id of a published help point`);
	});

	it('with a fault in it, what is wrong elsewhere is told too', () => {
		const faults = site.faultsAfter(FILE, () => 'name: [');
		expect(faults).toContain(FILE);
		expect(faults).not.toContain('a language of the site');
	});
});
