import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';
import { languagesOf, readSite } from '../../../src/lib/content/site/site.server';

const FILE = 'content/site.yaml';

describe('site.yaml: what another publisher changes first', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'site-'));
		mkdirSync(join(root, 'content/locales/nl'), { recursive: true });
		cpSync(FILE, join(root, FILE));
	});
	afterAll(() => rmSync(root, { recursive: true }));

	/** What is read, and what an editor is told, after a change. */
	function readAfter(change: (text: string) => string) {
		writeFileSync(join(root, FILE), change(readFileSync(FILE, 'utf8')));
		const faults: Fault[] = [];
		const site = readSite(root, faults);
		return { site, told: faults.map(formatFault), languages: languagesOf(root, site) };
	}

	it.each([
		['a language that is not there', /^default_language: \w+/m, 'default_language: nk', 'default_language'],
		['an address with a path', /^address: .*/m, 'address: https://a.example/x', 'without a path'],
		['a contact that is no address', /corrections: .*/, 'corrections: by phone', 'e-mail address'],
		['a direction that does not exist', /direction: ltr/, 'direction: left', 'languages[0].direction'],
		['dates of no language', /dates: en-GB/, 'dates: english', 'languages[1].dates'],
		['an emergency that search does not know', /card: csg/, 'card: fire', 'emergency[1].card'],
		['a repository without an owner', /^editing: .*/m, 'editing: { repository: name }', 'editing.repository'],
		[
			'a host that nobody can edit at',
			/^editing: .*/m,
			'editing: { repository: a/b, backend: ftp }',
			'github'
		],
		['a field that does not exist', /^publisher:/m, 'publishers:', 'publishers']
	])('%s is told with its field', (_, from, to, expected) => {
		const { told } = readAfter((text) => text.replace(from, to));
		expect(told[0]).toMatch(/^content\/site\.yaml: /);
		expect(told.join('\n')).toContain(expected);
	});

	it('is edited in the browser only when it names a repository', () => {
		expect(readAfter((text) => text.replace(/^editing: .*/m, '')).site?.editing).toBeNull();
		expect(
			readAfter((text) => text.replace(/^editing: .*/m, 'editing: { repository: a/b }')).site?.editing
		).toEqual({ repository: 'a/b', branch: 'main', backend: 'github' });
	});

	it('with a fault in it, the folders of texts say which languages there are', () => {
		const { site, languages } = readAfter(() => 'name: [');
		expect(site).toBeNull();
		expect(languages).toEqual(['nl']);
	});

	it('has the default language first, wherever it stands', () => {
		const { languages } = readAfter((text) => text.replace(/^default_language: nl/m, 'default_language: en'));
		expect(languages[0]).toBe('en');
	});
});
