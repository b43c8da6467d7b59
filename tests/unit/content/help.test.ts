import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../../src/lib/content/help/help-schema';
import { parsePhoneNumber } from '../../../src/lib/content/help/phone';
import { content } from '../../../src/lib/content/store.server';
import { publicChannel } from '../../../src/lib/help/public-channel';
import { withheldNumbers } from '../../fixtures/withheld';
import { helpPoints } from '../../../src/lib/help/help-points.server';

const found = (id: string) => helpPoints('nl').find((each) => each.id === id);

const owner = {
	confidence: 'high',
	service_area: 'national',
	url: 'https://example.nl',
	url_status: 'confirmed'
} as const;

/** A phone as it is read from a file. */
const phone = (value: string, status: string) =>
	channelSchema.parse({
		id: 'phone',
		type: 'phone',
		value,
		value_status: status,
		sources: ['https://example.nl']
	});

describe('only what is confirmed is shown', () => {
	it.each(['single-source', 'old', 'unconfirmed'] as const)('a number that is %s stays hidden', (status) => {
		expect(publicChannel(phone('+31202615275', status), owner, undefined)).toMatchObject({
			display: null,
			href: null,
			dialled: null,
			withheld: status
		});
	});

	it('a record of low confidence shows no number', () => {
		const channel = publicChannel(phone('08000188', 'confirmed'), { ...owner, confidence: 'low' }, undefined);
		expect(channel).toMatchObject({ display: null, href: null, dialled: null, withheld: 'unconfirmed' });
	});

	it('hours that are not confirmed are unknown, not closed', () => {
		const phone = found('kinderchat')?.channels.find(({ type }) => type === 'phone');
		expect(phone).toMatchObject({ hours: null, hoursWithheld: 'old' });
	});

	it('a number that is withheld is in no list of help points', () => {
		const text = JSON.stringify([helpPoints('nl'), helpPoints('en')]).replace(/[\s-]/g, '');
		const withheld = withheldNumbers().map(({ number }) => number);
		expect(withheld).toEqual(['08005555555', '08003333333']);
		for (const number of withheld) expect(text).not.toContain(number);
	});
});

describe('help points', () => {
	it('that are not published are listed with the reason', () => {
		expect(found('lijn-voorbij')).toBeUndefined();
		expect(content().unpublished).toContainEqual({
			id: 'lijn-voorbij',
			reason: 'Opgeheven, zegt de eigen pagina.'
		});
	});

	it('say in which language their words are, and how far the translation is', () => {
		const english = (id: string) => {
			const { textLang, translation, name } = helpPoints('en').find((each) => each.id === id) ?? {};
			return { textLang, translation, name };
		};
		expect(english('politie-112')).toEqual({
			textLang: 'en',
			translation: 'draft',
			name: 'Emergency number 112'
		});
		expect(english('lijn-dag-en-nacht')).toMatchObject({ textLang: 'en', translation: 'outdated' });
		expect(english('kinderchat')).toEqual({
			textLang: 'nl',
			translation: 'missing',
			name: 'Kinderchat Voorbeeld'
		});
		expect(content().outdated.map(({ file }) => file)).toEqual(['content/help/lijn-dag-en-nacht.en.md']);
	});
});

describe('a number', () => {
	it.each([
		['08000188', '0800-0188'],
		['112', '112'],
		['+31202615275', '020-261 5275'],
		['+5997178000', '+599 717 8000'],
		['08020802', '0802-0802']
	])('%s is shown as %s', (stored, shown) => {
		expect(parsePhoneNumber(stored)).toMatchObject({ dialled: stored, display: shown });
	});

	it('a number that is dialled from abroad shows its country', () => {
		const shown = publicChannel(
			phone('+31202615275', 'confirmed'),
			{ ...owner, service_area: 'international' },
			undefined
		);
		expect(shown).toMatchObject({
			display: '+31 20 261 5275',
			href: 'tel:+31202615275'
		});
	});

	it.each(['0800-0188', '020', '+32123', '999', 'abc', ''])('%s is no number to store', (value) => {
		expect(parsePhoneNumber(value)).toBeNull();
	});
});
