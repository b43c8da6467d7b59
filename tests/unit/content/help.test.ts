import { helpPoints } from '../../../src/lib/help/help-points.server';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACETS, facetPaths, facetsOf, narrow } from '../../../src/lib/help/facets';
import { channelSchema } from '../../../src/lib/content/help/help-schema';
import { publicChannel } from '../../../src/lib/help/public-channel';
import { parsePhoneNumber } from '../../../src/lib/content/help/phone';
import { content } from '../../../src/lib/content/store.server';
import { flatTexts } from '../../../src/lib/i18n/locale-texts.server';
import { withheldValues } from '../../fixtures/withheld';

const help = helpPoints('nl');

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

	it('no page, index or list holds a number that is withheld', () => {
		const text = JSON.stringify([helpPoints('nl'), helpPoints('en')]).replace(/[\s-]/g, '');
		const withheld = withheldValues();
		expect(withheld).not.toEqual([]);
		for (const value of withheld) expect(text.includes(value.replace(/-/g, '')), value).toBe(false);
	});

	it('hours that are not confirmed are unknown, not closed', () => {
		const child = help.find((each) => each.id === 'kindertelefoon');
		expect(child?.channels[0]).toMatchObject({ hours: null, hoursWithheld: 'old' });
	});
});

describe('help points', () => {
	it('are all there: every file of the folder is shown, or listed with the reason why it is not', () => {
		const files = readdirSync('content/help').filter((name) => /^[a-z0-9-]+\.md$/.test(name));
		const hidden = content().unpublished.map((each) => each.id);
		const shown = help.map(({ id }) => id);
		const missing = files
			.map((name) => name.replace('.md', ''))
			.filter((id) => !shown.includes(id) && !hidden.includes(id));
		expect(missing).toEqual([]);
		expect(shown.filter((id) => hidden.includes(id))).toEqual([]);
		expect(content().unpublished.filter(({ reason }) => reason === '')).toEqual([]);
	});

	it('keep the four numbers that people are sent to first', () => {
		const numbers = ['politie-112', 'centrum-seksueel-geweld', 'veilig-thuis', '113-zelfmoordpreventie'].map(
			(id) => help.find((each) => each.id === id)?.channels[0]?.href
		);
		expect(numbers).toEqual(['tel:112', 'tel:08000188', 'tel:08002000', 'tel:113']);
	});

	it('have words in English too', () => {
		expect(
			helpPoints('en')
				.filter((each) => each.translation !== 'draft')
				.map(({ id }) => id)
		).toEqual([]);
	});

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

describe('facets', () => {
	it('have a name in every language', () => {
		for (const lang of ['nl', 'en'] as const) {
			const texts = flatTexts(lang);
			for (const { group, value } of FACETS) expect(texts[`help.${group}_${value}`], value).toBeTruthy();
		}
	});

	it('make no empty page', () => {
		for (const path of facetPaths(help))
			expect(narrow(help, facetsOf(path) ?? []).length, path).toBeGreaterThan(0);
	});

	it('never put a children-only line under adults', () => {
		const adults = narrow(help, facetsOf('leeftijd-25-plus') ?? []).map(({ id }) => id);
		expect(adults).not.toContain('kindertelefoon');
		expect(adults).toContain('centrum-seksueel-geweld');
	});

	it.each(['wat-niets', 'wat-sport/wat-werk'])('%s is no page', (path) => {
		expect(facetsOf(path)).toBeNull();
	});
});
