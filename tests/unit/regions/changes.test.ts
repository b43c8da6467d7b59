import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentRoot } from '../../../src/lib/site/content-root';
import type { Fault } from '../../../src/lib/content/read/faults';
import {
	changesInEffect,
	successorOf,
	type RegionChange
} from '../../../src/lib/content/regions/region-changes';
import { readRegions } from '../../../src/lib/content/regions/regions.server';
import { makeLookup } from '../../../src/lib/regions/index';

const change = (from: string, to: string, date: string, status: RegionChange['status']): RegionChange => ({
	from,
	to,
	date,
	status,
	checked: '2026-11-29',
	next_check: '2026-12-15',
	sources: [{ url: 'https://example.nl/wet', page_date: '2026-12-01' }]
});
const NERGENSHUIZEN = 'GM9002';
const VOORBEELDAM = 'GM9001';

/** A copy of the tables with other changes in it. */
let root = '';
const write = (...changes: RegionChange[]) =>
	writeFileSync(join(root, 'content/regions/changes.yaml'), JSON.stringify({ changes }));
const read = (today?: string) => {
	const faults: Fault[] = [];
	const regions = readRegions(root, faults, today);
	return { regions, faults, find: makeLookup(regions.packed) };
};

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'regions-'));
	cpSync(join(contentRoot(), 'content/regions'), join(root, 'content/regions'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.useRealTimers());

describe('an adopted change', () => {
	it('changes nothing before its date', () => {
		write(change(NERGENSHUIZEN, VOORBEELDAM, '2027-01-01', 'adopted'));
		const { regions, faults, find } = read('2026-12-31');
		expect(faults).toEqual([]);
		expect(find('Nergenshuizen').choices).toMatchObject([{ slug: 'nergenshuizen', place: '' }]);
		expect(regions.bySlug.get('nergenshuizen')?.name).toBe('Nergenshuizen');
		expect(regions.municipalities.flatMap(({ joined }) => joined)).toEqual([]);
	});

	it('holds from its date on: names, places and postcodes lead to the other, and the old address answers', () => {
		write();
		const before = read('2027-01-01');
		write(change(NERGENSHUIZEN, VOORBEELDAM, '2027-01-01', 'adopted'));
		const { regions, faults, find } = read('2027-01-01');
		expect(faults).toEqual([]);
		for (const typed of ['Nergenshuizen', 'gemeente Nergenshuizen', 'Oudhuizen', '1100'])
			expect([typed, find(typed)]).toEqual([
				typed,
				{ kind: 'found', choices: [expect.objectContaining({ slug: 'voorbeeldam' })] }
			]);
		expect(regions.municipalities.map(({ slug }) => slug)).not.toContain('nergenshuizen');
		expect(regions.municipalities).toHaveLength(before.regions.municipalities.length - 1);
		expect(regions.bySlug.get('nergenshuizen')?.slug).toBe('voorbeeldam');
		expect(regions.bySlug.get('voorbeeldam')?.joined).toEqual([
			{ name: 'Nergenshuizen', slug: 'nergenshuizen', since: '2027-01-01' }
		]);
	});

	it('takes effect at midnight in Amsterdam, not elsewhere', () => {
		write(change(NERGENSHUIZEN, VOORBEELDAM, '2027-01-01', 'adopted'));
		vi.useFakeTimers({ now: new Date('2026-12-31T22:59:00Z') });
		expect(read().regions.bySlug.get('nergenshuizen')?.slug).toBe('nergenshuizen');
		vi.setSystemTime(new Date('2026-12-31T23:01:00Z'));
		expect(read().regions.bySlug.get('nergenshuizen')?.slug).toBe('voorbeeldam');
	});
});

describe('an announced change', () => {
	it('changes nothing, also after its date, and asks somebody to look', () => {
		write(change(NERGENSHUIZEN, VOORBEELDAM, '2027-01-01', 'announced'));
		const { regions } = read('2028-06-01');
		expect(regions.bySlug.get('nergenshuizen')?.slug).toBe('nergenshuizen');
		expect(regions.dated).toContainEqual({
			file: 'content/regions/changes.yaml',
			nextCheck: '2026-12-15'
		});
	});
});

describe('the rules of changes', () => {
	it('follow a chain, and end in a circle', () => {
		const chain = [
			change('GM0001', 'GM0002', '2027-01-01', 'adopted'),
			change('GM0002', 'GM0003', '2028-01-01', 'adopted')
		];
		expect(successorOf('GM0001', changesInEffect(chain, '2027-06-01'))).toBe('GM0002');
		expect(successorOf('GM0001', changesInEffect(chain, '2028-01-01'))).toBe('GM0003');
		const circle = [...chain, change('GM0003', 'GM0001', '2028-01-01', 'adopted')];
		expect(successorOf('GM0001', circle)).toMatch(/^GM000[123]$/);
	});

	it('refuse a code that is no municipality', () => {
		write(change('GM9999', VOORBEELDAM, '2027-01-01', 'announced'));
		expect(read('2026-12-01').faults).toEqual([
			expect.objectContaining({ file: 'content/regions/changes.yaml', got: 'GM9999' })
		]);
	});
});
