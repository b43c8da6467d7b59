import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import config from '../../../svelte.config.js';
import { hostingFiles } from '../../../src/lib/hosting/files';
import { editingKind, headersOf, KINDS } from '../../../src/lib/hosting/headers';

describe('settings for servers', () => {
	it('keep no log of visits, wherever it would be written', () => {
		const nginx = ['deploy/nginx.conf', 'deploy/container-nginx.conf'].map((file) =>
			readFileSync(file, 'utf8')
		);
		for (const text of nginx) {
			expect([...text.matchAll(/access_log (.*);/g)].map((match) => match[1])).toEqual(['off']);
			expect(text).toMatch(/error_log (\/dev\/null|stderr) crit;/);
		}
		// In a Caddyfile a block `log` of the site is the access log; the one of all is for faults of Caddy itself.
		const logs = [...readFileSync('deploy/Caddyfile', 'utf8').matchAll(/^\tlog\b.*\n(.*)/gm)];
		expect(logs.map((match) => match[1]?.trim())).toEqual(['exclude http.log.error http.handlers']);
	});

	it('the headers of a page leave the first bytes of a connection to the page', () => {
		const lines = Object.entries(headersOf('/hulp/')).map(([name, value]) => `${name}: ${value}\r\n`);
		expect(lines.join('').length).toBeLessThanOrEqual(750);
	});

	it('no header stands in two rules of _headers that can fit one address: some hosts would join them', () => {
		const rules = (hostingFiles().get('build/_headers') ?? '')
			.split('\n\n')
			.filter((rule) => rule.startsWith('/'))
			.map((rule) => {
				const [address = '', ...fields] = rule.trim().split('\n');
				// A line `! Name` takes away what an earlier rule said.
				const forgotten = fields.flatMap((field) => /^ *! (.*)/.exec(field)?.[1] ?? []);
				return {
					forgotten,
					start: address.replace(/\*$/, ''),
					names: fields.map((field) => field.split(':')[0]?.trim())
				};
			});
		expect(rules.length).toBeGreaterThan(1);
		for (const rule of rules)
			for (const other of rules)
				if (other !== rule && other.start.startsWith(rule.start))
					expect(
						rule.names.filter((name) => other.names.includes(name) && !other.forgotten.includes(name ?? ''))
					).toEqual([]);
	});

	it('hosts that read _headers forget the policy of pages before they say that of pages that may be framed', () => {
		const rules = (hostingFiles().get('build/_headers') ?? '').split('\n\n');
		const framed = rules.filter((rule) => rule.includes('frame-ancestors *'));
		expect(framed.map((rule) => rule.split('\n')[0]).sort()).toEqual(['/embed/*', '/en/embed/*']);
		for (const rule of framed)
			expect(rule).toMatch(/\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: default-src/);
	});

	it('know the page for editors only where the site has one', () => {
		expect(KINDS.map(({ id }) => id)).not.toContain('editing');
		expect(headersOf('/beheer/')).toEqual(headersOf('/hulp/'));
	});

	it.each([
		['github', ['https://api.github.com', 'https://avatars.githubusercontent.com']],
		['test-repo', []]
	] as const)('let the page for editors reach the host of the repository alone (%s)', (backend, hosts) => {
		const { address, headers } = editingKind(backend);
		const policy = headers['Content-Security-Policy'];
		expect(policy.match(/https?:[^ ;]*/g)?.sort() ?? []).toEqual([...hosts].sort());
		expect(policy).toMatch(/script-src 'self';/);
		expect(policy).toMatch(/frame-ancestors 'none'/);
		expect('/beheer/assets/index.js').toMatch(new RegExp(address));
		expect('/hulp/beheer/').not.toMatch(new RegExp(address));
	});

	it('the policy in the header forbids nothing that the policy in a page allows', () => {
		const header = new Map(
			(headersOf('/')['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
				const [name = '', ...values] = directive.split(' ');
				return [name, values.map((value) => value.replaceAll("'", ''))];
			})
		);
		for (const [name, allowed] of Object.entries(config.kit?.csp?.directives ?? {})) {
			const inHeader = header.get(name);
			expect(inHeader, name).toBeDefined();
			for (const value of allowed as string[])
				expect(inHeader, name).toContain(value.startsWith('sha256-') ? 'unsafe-inline' : value);
		}
		expect(header.get('frame-ancestors')).toEqual(['none']);
	});
});

describe('the container', () => {
	const file = readFileSync('deploy/Containerfile', 'utf8');
	const compose = parse(readFileSync('compose.yaml', 'utf8')) as {
		services: { wegwijzer: { build: { dockerfile: string }; ports: string[] } };
	};

	it('is made of files that are there, with the settings that are tested', () => {
		const copied = [...file.matchAll(/^COPY (deploy\/\S+)/gm)].map((match) => match[1] ?? '');
		expect(copied).toContain('deploy/nginx.conf');
		for (const path of copied) expect(existsSync(path), path).toBe(true);
		expect(existsSync(compose.services.wegwijzer.build.dockerfile)).toBe(true);
	});

	it('serves the folder and the port that the settings name', () => {
		const settings = hostingFiles().get('deploy/nginx.conf') ?? '';
		const [root, port] = [/root (\S+);/.exec(settings)?.[1], /listen (\S+);/.exec(settings)?.[1]];
		expect(file).toContain(`COPY build ${root}\n`);
		expect(file).toContain(`EXPOSE ${port}\n`);
		expect(compose.services.wegwijzer.ports[0]).toMatch(new RegExp(`:${port}$`));
	});
});
