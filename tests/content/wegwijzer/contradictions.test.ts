import { expect, it } from 'vitest';
import { contradictionLines } from '../../../src/lib/wegwijzer/review/contradictions.server';
import { blockMarks } from '../../../src/lib/wegwijzer/wegwijzer.server';
import { engine } from './whole-space';

it('nobody is told two things that cannot both be done, on any page and in any advice, at any moment', () => {
	expect(contradictionLines()).toEqual([]);
});

it.each([
	[
		{ danger: 'no', role: 'self', what: 'rape-assault', when: 'under-7-days' },
		['call-csg-first', 'keep-clothes', 'see-doctor-now']
	],
	[{ danger: 'now' }, ['call-112', 'keep-distance']]
])('instructions are marked where they matter most: %j', (answers, ids) => {
	const outcome = engine.outcome(answers);
	const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
	const marked = blocks.flatMap(({ id }) => blockMarks('nl', id, answers)).flatMap(({ does }) => does);
	expect(marked).toEqual(expect.arrayContaining(ids));
});
