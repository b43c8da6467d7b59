import { describe, expect, it } from 'vitest';
import { editor } from './editor';
import { helpPoints } from '../../../src/lib/help/help-points.server';

const { read, write, change, run } = editor();
const FILE = 'content/help/kinderchat.en.md';
const WORDS = `---
translation: { status: draft, of: "" }
text:
  summary: Chat for children.
  for_whom: For children up to and including 17 years.
---

You chat with somebody who listens.
`;
const state = () => helpPoints('en').find(({ id }) => id === 'kinderchat')?.translation;

describe('a translation, as CONTRIBUTING.md says', () => {
	it('is a draft once it is stamped, and outdated when its original has changed', async () => {
		expect(state()).toBe('missing');
		write(FILE, WORDS);
		expect(state()).toBe('outdated');
		expect(await run('content:stamp', FILE)).toMatchObject({ code: 0 });
		write(FILE, read(FILE));
		expect(state()).toBe('draft');
		change('content/help/kinderchat.md', 'Chat voor kinderen.', 'Chat voor kinderen en tieners.');
		const { code, said } = await run('content:check');
		expect(code).toBe(0);
		expect(said).toContain(`outdated translation: ${FILE} is of `);
	});

	it('that leaves out the mark of an instruction is told', async () => {
		change('content/help/politie-112.en.md', /\n {2}does: .*/, '');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain('content/help/politie-112.en.md: ');
		expect(said).toContain('expected the instructions of the original (call-112)');
	});

	it('is counted: what is still in Dutch, per language and kind', async () => {
		const share = async (kind: string) => {
			const { said } = await run('content:languages', '--json');
			const { shares }: { shares: { lang: string; kind: string }[] } = JSON.parse(said);
			return shares.find((each) => each.lang === 'en' && each.kind === kind);
		};
		expect(await share('sector')).toMatchObject({ records: 1, translated: 1, outdated: 0, original: 0 });
		change('content/sectors/sport.md', 'Blijf rustig en luister.', 'Blijf rustig. Luister.');
		expect(await share('sector')).toMatchObject({ translated: 1, outdated: 1 });
		expect(await share('measure')).toMatchObject({ translated: 1 });
		const guides = await share('guide');
		expect(guides).toMatchObject({ records: 2, translated: 1 });
		expect(guides).toHaveProperty('original', expect.closeTo(0.5, 0));
		const { said } = await run('content:languages');
		expect(said).toContain('en sector: 1 of 1 translated, 1 outdated, 0% of the words in nl');
	});

	it('of nothing cannot be stamped', async () => {
		write('content/help/weg.en.md', WORDS);
		const { code, said } = await run('content:stamp', 'content/help/weg.en.md');
		expect(code).toBe(2);
		expect(said).toContain('its original, content/help/weg.md, is not there');
	});
});
