import { beforeEach, describe, expect, it } from 'vitest';
import { editor } from './editor';

const { read, write, change, run } = editor();
const BLOCKS = 'content/wegwijzer/blocks/calm.yaml';
const BLOCK =
	'- { id: rights, slot: legal, priority: 10, when: { danger: ["no"], role: [self] }, help: loket-plein }\n';

describe('a new block of the wegwijzer, as CONTRIBUTING.md says', () => {
	beforeEach(() => {
		write(BLOCKS, `${read(BLOCKS)}${BLOCK}`);
		write('content/wegwijzer/outside.yaml', '[]\n');
		change(
			'content/wegwijzer/texts/nl/all.yaml',
			'\nblocks:',
			'\nblocks:\n  rights: Hier hoor je wat je rechten zijn.'
		);
		change(
			'content/wegwijzer/texts/en/all.yaml',
			'\nblocks:',
			'\nblocks:\n  rights: Here you hear what your rights are.'
		);
	});

	it('is in the advice, the check passes and the command says why it is there', async () => {
		expect(await run('content:check')).toMatchObject({ code: 0 });
		const answers = 'danger=no,role=self,what=home-violence,age=25-plus';
		const { said } = await run('wegwijzer', '--explain', '--answers', answers);
		expect(said).toContain('rights');
		expect((await run('wegwijzer', '--json', '--answers', answers)).said).toContain('loket-plein');
	});

	it('is told which words it lacks', async () => {
		change('content/wegwijzer/texts/en/all.yaml', /\n {2}rights: .*/, '');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain('content/wegwijzer/texts/en: blocks.rights: expected words for this block');
	});

	it('is told that nobody sees it', async () => {
		change(BLOCKS, 'id: rights, slot: legal', 'id: rights, slot: fallback');
		change(BLOCKS, /(id: rights.*priority: )10/, '$11');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain('content/wegwijzer/blocks: rights: expected a block that some visitor sees');
	});
});
