import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Block } from '../../../src/lib/content/wegwijzer/model';
import { targetOf } from '../../../src/lib/content/wegwijzer/model';
import { wegwijzerEngine } from '../../../src/lib/wegwijzer/wegwijzer.server';

const personas = z
	.array(
		z.strictObject({
			who: z.string(),
			answers: z.record(z.string(), z.string()),
			first: z.array(z.string()).min(1),
			includes: z.array(z.string()).default([]),
			never: z.array(z.string()).default([])
		})
	)
	.parse(parse(readFileSync('tests/fixtures/personas.yaml', 'utf8')));

const engine = wegwijzerEngine();

function targets(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => [
		...(targetOf(block) ? [targetOf(block)?.id ?? ''] : []),
		...(block.roads ?? []).map(({ help }) => help)
	]);
}

describe('people who come to us', () => {
	it.each(personas)('$who', ({ answers, first, includes, never }) => {
		const outcome = engine.outcome(answers);
		expect(outcome.kind, 'a question is still open').toBe('advice');
		const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
		expect(first).toContain(blocks.find(({ slot }) => slot === 'first')?.help);
		const named = targets(blocks);
		expect(named).toEqual(expect.arrayContaining(includes));
		expect(named.filter((id) => never.includes(id))).toEqual([]);
	});
});
