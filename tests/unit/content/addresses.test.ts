import { describe, expect, it } from 'vitest';
import { httpsUrlField } from '../../../src/lib/content/read/fields';
import { helpSchema } from '../../../src/lib/content/help/help-schema';
import { publicHelpPoint } from '../../../src/lib/help/help-point';

const message = (address: string) => httpsUrlField.safeParse(address).error?.issues[0]?.message;

describe('an address in the content', () => {
	it.each(['fbclid=x', 'utm_source=rss&utm_medium=rss', 'lang=nl&gclid=1', 'UTM_Campaign=a'])(
		'that follows visitors (%s) is refused, by the name of the parameter',
		(query) => {
			expect(message(`https://example.nl/pagina?${query}`)).toContain('which follows visitors');
		}
	);

	it('may have a query of its own', () => {
		expect(message('https://example.nl/?lang=nl-nl&id=7')).toBeUndefined();
		expect(message('http://example.nl/')).toBe('an address that starts with https://');
	});
});

describe('an address that nobody saw in a source', () => {
	it('is not given, and a channel on another site is', () => {
		const record = helpSchema.parse({
			id: 'x',
			name: 'X',
			organization: 'X',
			url: 'https://gone.example',
			url_status: 'unconfirmed',
			kind: 'information',
			audiences: ['victim'],
			themes: ['sport'],
			eligibility: {},
			service_area: 'national',
			channels: [
				{ id: 'form', type: 'form', value: 'https://gone.example/melden' },
				{ id: 'other', type: 'form', value: 'https://seen.example' }
			],
			anonymous: 'unknown',
			free: 'unknown',
			alternatives: ['veilig-thuis'],
			confidence: 'high',
			publish: true,
			sources: [{ url: 'https://seen.example', page_date: null }],
			checked: '2026-11-22',
			next_check: '2027-02-22',
			text: { summary: 'X', for_whom: 'X' }
		});
		const help = publicHelpPoint({ record, words: record, textLang: 'nl', translation: 'original' }, null);
		expect(help.channels.map(({ href }) => href)).toEqual([null, 'https://seen.example']);
	});
});
