import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { steadyBill } from '../../../src/cli/packages/bill-of-materials';
import { lockedPackages, type LockedPackage } from '../../../src/cli/packages/lock-file';
import { noticesOf, noticesText } from '../../../src/cli/packages/notices';
import { packageFaults } from '../../../src/cli/packages/package-faults';
import { securityTxt } from '../../../src/cli/security-txt';

const rules = { shipped: ['MIT', 'ISC'], tools: ['MIT', 'ISC', 'MPL-2.0'], read: {}, installScripts: {} };
const good: LockedPackage = {
	name: 'good',
	version: '1.2.3',
	licence: 'MIT',
	integrity: 'sha512-abc',
	resolved: null,
	hasInstallScript: false
};
const faultsOf = (change: Partial<LockedPackage>, more: Partial<typeof rules> = {}) =>
	packageFaults([{ ...good, ...change }], { ...rules, ...more });

describe('packages of others', () => {
	it('passes one that is pinned, runs nothing and has a licence that goes with ours', () => {
		expect(faultsOf({})).toEqual([]);
		expect(faultsOf({ licence: '(GPL-2.0-only OR MIT)' })).toEqual([]);
		expect(faultsOf({ licence: 'MPL-2.0 AND MIT' })).toEqual([]);
	});

	it.each([
		['no exact version', { version: '^1.2.3' }],
		['no sha512 digest', { integrity: null }],
		['no sha512 digest', { integrity: 'sha1-abc' }],
		['an address of its own', { resolved: 'https://elsewhere.example/good.tgz' }],
		['has an install script', { hasInstallScript: true }],
		['states no licence', { licence: null }],
		['licence GPL-2.0-only is not', { licence: 'GPL-2.0-only' }],
		['licence MIT AND SSPL-1.0 is not', { licence: 'MIT AND SSPL-1.0' }]
	] satisfies [string, Partial<LockedPackage>][])('refuses a package with %s', (fault, change) => {
		const faults = faultsOf(change);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(fault);
		expect(faults[0]).toContain('good@');
	});

	it('accepts what somebody looked at, and says when that is no longer needed', () => {
		const looked = { installScripts: { good: 'builds nothing' }, read: {} };
		expect(faultsOf({ hasInstallScript: true }, looked)).toEqual([]);
		expect(faultsOf({}, looked)).toEqual(['package-rules.ts: good needs no entry any more']);
		expect(faultsOf({ licence: null }, { read: { good: 'MIT' } })).toEqual([]);
		expect(faultsOf({}, { read: { good: 'MIT' } })).toHaveLength(1);
	});

	it('reads every version of a package from a lock file, not the project itself', () => {
		const text = JSON.stringify({
			lockfileVersion: 3,
			packages: {
				'': { version: '0.1.0' },
				'node_modules/@a/b': { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' },
				'node_modules/c/node_modules/@a/b': { version: '2.0.0', hasInstallScript: true }
			}
		});
		expect(lockedPackages(text).map(({ name, version }) => `${name}@${version}`)).toEqual([
			'@a/b@1.0.0',
			'@a/b@2.0.0'
		]);
		expect(() => lockedPackages('{"lockfileVersion":1}')).toThrow();
	});
});

describe('notices', () => {
	const root = mkdtempSync(join(tmpdir(), 'notices-'));
	mkdirSync(join(root, 'node_modules/good'), { recursive: true });
	mkdirSync(join(root, 'node_modules/bare'), { recursive: true });
	writeFileSync(join(root, 'node_modules/good/LICENSE.md'), 'Permission is granted\n');
	afterAll(() => rmSync(root, { recursive: true }));

	it('hold the licence text of each package, the same text once', () => {
		const [notice] = noticesOf(['good'], [good], rules, root);
		expect(notice).toMatchObject({
			name: 'good',
			version: '1.2.3',
			licence: 'MIT',
			text: 'Permission is granted'
		});
		const text = noticesText('Lead', notice ? [notice, { ...notice, name: 'other' }] : []);
		expect(text.match(/Permission/g)).toHaveLength(1);
		expect(text).toMatch(/Lead[^]*good 1\.2\.3 \(MIT\)\nother 1\.2\.3 \(MIT\)/);
	});

	it('stop the build for what may not be passed on, is not in the lock file or has no text', () => {
		expect(() => noticesOf(['good'], [{ ...good, licence: 'MPL-2.0' }], rules, root)).toThrow(
			/good.*MPL-2\.0/
		);
		expect(() => noticesOf(['bare'], [{ ...good, name: 'bare' }], rules, root)).toThrow(
			/bare.*without the text/
		);
		expect(() => noticesOf(['unknown'], [good], rules, root)).toThrow(/unknown/);
	});
});

describe('bill of materials', () => {
	const made = (moment: string) =>
		JSON.stringify({
			bomFormat: 'CycloneDX',
			serialNumber: `urn:uuid:${moment}`,
			metadata: { timestamp: moment, component: { name: 'folder' } },
			components: [
				{ name: 'lunr', scope: 'optional', externalReferences: [{ type: 'distribution' }, { type: 'vcs' }] },
				{ name: 'vite', scope: 'required' }
			]
		});

	it('is the same for the same packages, and tells what visitors get from what builds it', () => {
		const bill = steadyBill(made('2026-01-01'), 'wegwijzer', ['lunr']);
		expect(steadyBill(made('2027-02-02'), 'wegwijzer', ['lunr'])).toBe(bill);
		expect(JSON.parse(bill)).toEqual({
			bomFormat: 'CycloneDX',
			metadata: { component: { name: 'wegwijzer' } },
			components: [
				{ name: 'lunr', scope: 'required', externalReferences: [{ type: 'vcs' }] },
				{ name: 'vite', scope: 'optional' }
			]
		});
	});
});

describe('security.txt', () => {
	const lines = (contact: string, day = '2026-02-03T10:00:00Z') =>
		securityTxt(contact, 'https://site.example', ['nl', 'en'], new Date(day)).split('\n');

	it('names the contact as an address, and expires within a year of the build', () => {
		expect(lines('veilig@site.example')).toContain('Contact: mailto:veilig@site.example');
		expect(lines('https://site.example/melden')).toContain('Contact: https://site.example/melden');
		expect(lines('veilig@site.example')).toContain('Expires: 2027-02-02T00:00:00.000Z');
		expect(lines('a@b.nl', '2028-02-29T23:59:59Z')).toContain('Expires: 2029-02-27T00:00:00.000Z');
		expect(lines('a@b.nl')).toContain('Canonical: https://site.example/.well-known/security.txt');
	});
});
