import { describe, expect, it } from 'vitest';
import type { HelpPoint } from '../../../src/lib/help/help-point';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import type { PublicChannel } from '../../../src/lib/help/public-channel';
import { helpSets } from '../../../src/lib/open-data/help-sets.server';
import { hsdsFiles, hsdsServices } from '../../../src/lib/open-data/hsds/service.server';

const pageOf = (id: string) => `https://wegwijzer.example/hulp/${id}/`;

/** A help point of the made-up site of which each channel is changed. */
function changed(id: string, change: Partial<PublicChannel>): HelpPoint {
	const point = helpPoints('nl').find((each) => each.id === id);
	if (!point) throw new Error(id);
	return { ...point, channels: point.channels.map((channel) => ({ ...channel, ...change })) };
}

/** The values of a field in a table of help points. */
function valuesOf(point: HelpPoint, id: string, field: string) {
	const set = helpSets([point], pageOf).find((each) => each.id === id);
	const at = set?.fields.findIndex(({ name }) => name === field) ?? -1;
	return set?.rows.map((row) => row[at]);
}

describe('a chat in which a computer answers', () => {
	const human = changed('lijn-dag-en-nacht', {});
	const computer = {
		...human,
		channels: human.channels.map((channel) => ({ ...channel, isAutomated: channel.type === 'chat' }))
	};

	it('is told apart from one with a human being, in the tables and in HSDS', () => {
		expect(valuesOf(human, 'hulppunten-kanalen', 'soort')).toEqual(['phone', 'chat']);
		expect(valuesOf(computer, 'hulppunten-kanalen', 'soort')).toEqual(['phone', 'chatbot']);
		expect(valuesOf(human, 'hulppunten', 'chat')).toEqual([['https://lijn-dag-en-nacht.example/chat']]);
		expect(valuesOf(computer, 'hulppunten', 'chat')).toEqual([[]]);
		const names = (point: HelpPoint) =>
			hsdsServices([point], pageOf).contents[0]?.service_at_locations.map(({ location }) => location.name);
		expect(names(human)).toContain('Chat: Lijn Dag en Nacht');
		expect(names(computer)).not.toContain('Chat: Lijn Dag en Nacht');
		expect(names(computer)).toContain('Chat met een computer: Lijn Dag en Nacht');
	});
});

describe('where a help point serves', () => {
	const national = changed('lijn-dag-en-nacht', {});
	const served = {
		...national,
		serviceArea: 'local' as const,
		municipalities: ['voorbeeldam', 'nergenshuizen']
	};

	it('is told by the code of each municipality that a source names', () => {
		expect(valuesOf(served, 'hulppunten', 'gemeenten')).toEqual([['GM9001', 'GM9002']]);
		expect(valuesOf(national, 'hulppunten', 'gemeenten')).toEqual([[]]);
	});

	it('is told by the province where a source names that, with the codes of its municipalities in HSDS', () => {
		const regional = { ...served, municipalities: [], provinces: ['Utrecht', 'Saba'] };
		expect(valuesOf(regional, 'hulppunten', 'provincies')).toEqual([['Utrecht', 'Saba']]);
		const areas = hsdsServices([regional], pageOf).contents[0]?.service_areas ?? [];
		expect(areas.map(({ name }) => name)).toEqual(['Provincie Utrecht', 'Saba']);
		expect(areas[0]).toMatchObject({ extent: 'GM9001 GM9002', extent_type: 'text' });
		// No code is made up for what the tables do not have.
		expect(areas[1]).not.toHaveProperty('extent');
	});

	it('is an area of HSDS each, with its address, and else the country or the kind of area', () => {
		expect(hsdsServices([served], pageOf).contents[0]?.service_areas).toMatchObject([
			{ name: 'Gemeente Voorbeeldam', uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9001' },
			{ name: 'Gemeente Nergenshuizen', uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9002' }
		]);
		expect(hsdsServices([national], pageOf).contents[0]?.service_areas).toHaveLength(1);
	});
});

describe('a channel for professionals alone', () => {
	const forAll = changed('meldpunt-kantoor', {});
	const point = changed('meldpunt-kantoor', { audiences: ['professional'] });

	it('is no number of a help point that is for others too', () => {
		expect(valuesOf(forAll, 'hulppunten', 'telefoon')).toEqual([['020-111 1111']]);
		expect(valuesOf(point, 'hulppunten', 'telefoon')).toEqual([[]]);
		expect(hsdsServices([forAll], pageOf).contents[0]).toMatchObject({
			email: 'post@meldpunt-kantoor.example',
			phones: [{ number: '020-111 1111' }]
		});
		expect(hsdsServices([point], pageOf).contents[0]).toMatchObject({ email: undefined, phones: [] });
	});

	it('stays among the channels, which say for whom it is', () => {
		expect(valuesOf(point, 'hulppunten-kanalen', 'waarde')).toContain('020-111 1111');
		expect(valuesOf(point, 'hulppunten-kanalen', 'doelgroepen')).toEqual([
			['professional'],
			['professional']
		]);
		expect(valuesOf(forAll, 'hulppunten-kanalen', 'doelgroepen')).toEqual([[], []]);
	});

	it('stays a number when it is for others too', () => {
		const some = changed('meldpunt-kantoor', { audiences: ['professional', 'victim'] });
		expect(valuesOf(some, 'hulppunten', 'telefoon')).toEqual([['020-111 1111']]);
	});
});

describe('HSDS for a program', () => {
	const attributesOf = (point: HelpPoint) => {
		const service = hsdsServices([point], pageOf).contents[0];
		return service?.service_at_locations.map(({ attributes }) =>
			attributes.map((attribute) => [attribute.link_type, attribute.value])
		);
	};

	it('says the kind of every channel, also of one without hours, and for whom it is', () => {
		const point = changed('meldpunt-kantoor', { audiences: ['professional'], hours: null });
		expect(attributesOf(point)).toEqual([
			[
				['channel', 'phone'],
				['audience', 'professional']
			],
			[
				['channel', 'email'],
				['audience', 'professional']
			]
		]);
	});

	it('has the id and the page of the help point on this site', () => {
		const [service] = hsdsServices([changed('meldpunt-kantoor', {})], pageOf).contents;
		expect(service?.attributes).toContainEqual(
			expect.objectContaining({ link_type: 'id', value: 'meldpunt-kantoor' })
		);
		expect(service?.attributes).toContainEqual(
			expect.objectContaining({ link_type: 'page', value: pageOf('meldpunt-kantoor') })
		);
	});

	it('has each kind that it uses among its terms', () => {
		const files = new Map(hsdsFiles(helpPoints('nl'), pageOf).map(({ name, value }) => [name, value]));
		const { contents: terms } = files.get('taxonomy_terms.json') as { contents: { code: string }[] };
		const used = helpPoints('nl').flatMap((point) => attributesOf(point) ?? []);
		const kinds = used.flat().flatMap(([type, value]) => (type === 'channel' ? [value] : []));
		expect(kinds.length).toBeGreaterThan(0);
		expect(terms.map(({ code }) => code)).toEqual(expect.arrayContaining(kinds));
	});
});

it('whether the organisation itself was asked is a field, empty as long as nobody did', () => {
	const asked = (confirmed: HelpPoint['confirmed']) => {
		const point = { ...changed('meldpunt-kantoor', {}), confirmed };
		return ['nagevraagd', 'nagevraagd_via'].map((field) => valuesOf(point, 'hulppunten', field)?.[0]);
	};
	expect(asked(null)).toEqual([null, null]);
	expect(asked({ by: 'phone', date: '2026-11-20' })).toEqual(['2026-11-20', 'phone']);
});
