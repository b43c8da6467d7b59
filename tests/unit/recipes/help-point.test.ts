import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { editor } from './editor';
import { helpPoints } from '../../../src/lib/help/help-points.server';

const { read, write, change, run, search } = editor();
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

describe('a new help point, as CONTRIBUTING.md says', () => {
	beforeEach(async () => {
		const copied = read('content/help/meldpunt-kantoor.md')
			.replaceAll('meldpunt-kantoor', 'my-line')
			.replace('Meldpunt Kantoor', 'Mijn Lijn')
			.replace('+31201111111', '+31202222222')
			.replace(/asked_as:[\s\S]*?(?=---)/, 'asked_as:\n  - iemand hangt rond bij mijn kassa\n');
		write('content/help/my-line.md', copied);
		write(
			'content/help/my-line.en.md',
			read('content/help/meldpunt-kantoor.en.md').replace(/of: .*?"(?=[ }\n])/, 'of: ""')
		);
		await run('content:stamp', 'content/help/my-line.en.md');
	});

	it('is shown, found and named in the wegwijzer, and the check passes', async () => {
		write(
			'content/wegwijzer/outside.yaml',
			`${read('content/wegwijzer/outside.yaml')}\n- { help: my-line, reason: Only at one kind of shop. }\n`
		);
		change(
			'content/data-changes.yaml',
			/^/,
			'- { version: "1.1.1", date: "2026-11-03", kind: added, what: Mijn Lijn., help: [my-line] }\n'
		);
		const { code, said } = await run('content:check');
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(said).not.toContain('my-line.en.md');
		expect(helpPoints('en').find(({ id }) => id === 'my-line')).toMatchObject({
			translation: 'draft',
			channels: [{ href: 'tel:+31202222222' }, {}]
		});
		expect(search('nl', 'iemand hangt rond bij mijn kassa')[0]).toBe('my-line');
	});

	it('is told to be led to from somewhere', async () => {
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain('expected a path that leads to this help point, got "my-line"');
	});

	it.each([
		[/value: ("?)\+31202222222\1/, 'value: "08 2"'],
		['alternatives: [lijn-dag-en-nacht]', 'alternatives: [politie-12]']
	])('with a mistake in it is told what CONTRIBUTING.md shows: %s', async (from, to) => {
		change('content/help/my-line.md', from, to);
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		const [line = ''] = said.split('\n').filter((each) => each.includes('my-line.md'));
		expect(line.trim()).toMatch(/^content\/help\/my-line\.md: /);
		expect(CONTRIBUTING).toContain(line.trim());
	});
});
