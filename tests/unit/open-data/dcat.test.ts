import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../../src/lib/content/release';
import { content } from '../../../src/lib/content/store.server';
import { dcatCatalogue } from '../../../src/lib/open-data/dcat';
import { bodyOf, files, ORIGIN, sets } from './published';

describe('DCAT-AP-NL', () => {
	interface Node {
		'@id': string;
		'@type': string | string[];
		[property: string]: unknown;
	}
	const { '@graph': graph } = JSON.parse(bodyOf('catalogus.jsonld')) as { '@graph': Node[] };
	const found = graph.filter((each) => each['@type'] === 'dcat:Dataset');
	const distributions = found.flatMap((each) => each['dcat:distribution'] as Node[]);
	const missing = (nodes: Node[], ...properties: string[]) =>
		nodes.flatMap((node) =>
			properties
				.filter((property) => node[property] === undefined || node[property] === '')
				.map((property) => `${node['@id']}: ${property}`)
		);

	it('has what the profile asks of a data set, and what it recommends', () => {
		expect(found).toHaveLength(sets.length);
		const asked = [
			'dct:accessRights',
			'dcat:contactPoint',
			'dct:creator',
			'dct:identifier',
			'dct:publisher',
			'dcat:theme'
		];
		const recommended = ['dct:conformsTo', 'foaf:page', 'dcat:landingPage', 'dct:language'];
		expect(missing(found, 'dct:title', 'dct:description', ...asked, ...recommended)).toEqual([]);
	});

	it('has what the profile asks of a distribution, and what it recommends for files', () => {
		const asked = ['dcat:accessURL', 'dct:license', 'dct:format'];
		expect(missing(distributions, ...asked, 'dcat:downloadURL', 'dct:language', 'dct:conformsTo')).toEqual(
			[]
		);
	});

	it('says whom to ask, as a vcard:Kind with an address or a page', () => {
		const contacts = graph.flatMap((each) => (each['dcat:contactPoint'] as Node | undefined) ?? []);
		expect(contacts.length).toBe(found.length + 1);
		for (const contact of contacts) {
			expect(contact['@type']).toContain('vcard:Kind');
			expect(contact['vcard:hasURL'] ?? contact['vcard:hasEmail']).toBeTruthy();
		}
	});

	it('writes to the address for corrections, and says what kind of publisher it is, when the site has them', () => {
		const { site } = content();
		const withAddress = {
			...site,
			publisher_kind: 'LocalAuthority' as const,
			contact: { ...site.contact, corrections: 'data@example.nl' }
		};
		const text = JSON.stringify(dcatCatalogue(withAddress, ORIGIN, releaseOf(content()), []));
		expect(text).toContain('"vcard:hasEmail":{"@id":"mailto:data@example.nl"}');
		expect(text).toContain('http://purl.org/adms/publishertype/LocalAuthority');
		expect(JSON.stringify(graph)).not.toContain('publishertype');
	});

	it('tells the size and the digest of each file as it is served', () => {
		expect(distributions.length).toBeGreaterThan(2 * sets.length);
		for (const each of distributions) {
			const file = files.find(({ name }) => `${ORIGIN}/open-data/${name}` === each['@id']);
			const body = Buffer.from(file?.body ?? '');
			expect(each['dcat:byteSize']).toMatchObject({ '@value': String(body.length) });
			expect(each['spdx:checksum']).toMatchObject({
				'spdx:checksumValue': { '@value': createHash('sha256').update(body).digest('hex') }
			});
		}
	});

	it('names only files that exist, and all tables in each form', () => {
		const names = new Set(files.map(({ name }) => `${ORIGIN}/open-data/${name}`));
		const urls = distributions.map((each) => each['@id']);
		expect(urls.filter((url) => !names.has(url))).toEqual([]);
		for (const { id } of sets)
			expect(urls).toEqual(
				expect.arrayContaining(['csv', 'json', 'xlsx'].map((end) => `${ORIGIN}/open-data/${id}.${end}`))
			);
	});

	it('tells from when to when the timeline goes', () => {
		const timeline = found.find((each) => each['dct:identifier'] === `${ORIGIN}/open-data/#tijdlijn`);
		expect(timeline?.['dct:temporal']).toMatchObject({
			'dcat:startDate': { '@type': expect.stringMatching(/^xsd:(gYear|gYearMonth|date)$/) }
		});
	});
});
