import { describe, expect, it } from 'vitest';
import { adviceChanges } from '../../../src/lib/wegwijzer/review/advice-changes';
import { block, BLOCKS, given, QUESTIONS } from './fixture-flow';

const before = given();

describe('whose advice a change changes', () => {
	it('is nobody while nothing changes', () => {
		expect(adviceChanges(before.engine, before.engine, before.states.values())).toEqual([]);
	});

	it('is told with what is gone, what is new, and the answers of those people', () => {
		const after = given({
			blocks: BLOCKS.map((each) =>
				each.id === 'home' ? block('home', 'first', 50, [{ danger: ['no'], what: ['hit'] }], 'shelter') : each
			)
		});
		expect(adviceChanges(before.engine, after.engine, after.states.values())).toEqual([
			{
				gone: ['first help home'],
				added: ['first help shelter'],
				answers: [{ danger: 'no', what: 'hit' }]
			}
		]);
	});

	it('names words by their block, and puts first what changes for most', () => {
		const after = given({
			blocks: [
				...BLOCKS.filter(({ id }) => id !== 'word'),
				block('calm', 'lead', 10, [
					{ danger: ['no'], what: ['hit'] },
					{ danger: ['no'], what: ['touched'] }
				])
			]
		});
		const changes = adviceChanges(before.engine, after.engine, after.states.values());
		expect(changes.map(({ gone, added }) => [gone, added])).toEqual([
			[[], ['lead words calm']],
			[['note words word'], []]
		]);
	});

	it('compares people who are asked more than before with what they got then', () => {
		const fewer = given({
			questions: QUESTIONS.filter(({ id }) => id !== 'age'),
			blocks: BLOCKS.filter(({ id }) => id !== 'child' && id !== 'talk')
		});
		expect(adviceChanges(fewer.engine, before.engine, before.states.values())).toContainEqual({
			gone: ['first help line'],
			added: ['first help child'],
			answers: [{ danger: 'no', what: 'touched', age: 'young' }]
		});
	});
});
