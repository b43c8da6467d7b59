import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/lib/content/read/faults';
import type { WegwijzerData } from '../../../src/lib/content/wegwijzer/model';
import { checkSpace, type Space } from '../../../src/lib/wegwijzer/review/space-check';
import { block, BLOCKS, given, QUESTIONS } from './fixture-flow';

const HELP = [
	{ id: 'alarm', isAlwaysOpen: true },
	{ id: 'line', isAlwaysOpen: false },
	{ id: 'home', isAlwaysOpen: false },
	{ id: 'child', isAlwaysOpen: false }
];

function faultsOf(change: Partial<WegwijzerData> = {}, more: Partial<Space> = {}): string[] {
	return checkSpace({ ...given(change), help: HELP, outside: [], ...more }).map(formatFault);
}

const withBlocks = (...blocks: (typeof BLOCKS)[number][]) => ({ blocks: [...BLOCKS, ...blocks] });

describe('an editor is told what no single file shows', () => {
	it('of a flow that is right: nothing', () => {
		expect(faultsOf()).toEqual([]);
	});

	it('a block that nobody sees, because another always stands before it', () => {
		expect(
			faultsOf(withBlocks(block('late', 'first', 1, [{ danger: ['no'] }], 'line'))).join('\n')
		).toContain('content/wegwijzer/blocks: late: expected a block that some visitor sees');
	});

	it('an option that changes nothing', () => {
		const questions = QUESTIONS.map((each) =>
			each.id === 'what' ? { ...each, options: [...each.options, { id: 'else', code: '4' }] } : each
		);
		expect(faultsOf({ questions })).toEqual([
			'content/wegwijzer/questions.yaml: what.options.else: expected an option that changes the advice, got "else" (it leads to the same as "unknown", wherever it is asked)'
		]);
	});

	it('a help point that no path reaches, unless it is set apart', () => {
		const help = [...HELP, { id: 'lost', isAlwaysOpen: false }];
		expect(faultsOf({}, { help })).toEqual([
			'content/wegwijzer/blocks: expected a path that leads to this help point, got "lost" (add a block, or name it in outside.yaml with a reason)'
		]);
		expect(faultsOf({}, { help, outside: ['lost'] })).toEqual([]);
		expect(faultsOf({}, { outside: ['line'] })[0]).toContain(
			'outside.yaml: expected a help point that no path reaches, got "line"'
		);
	});

	it('an advice without a first contact', () => {
		const faults = faultsOf({ blocks: BLOCKS.filter(({ id }) => id !== 'line') });
		expect(faults.join('\n')).toContain('danger=no,what=other: expected one first contact, got []');
	});

	it('two first contacts of the same weight', () => {
		const faults = faultsOf(
			withBlocks(block('rival', 'first', 50, [{ danger: ['no'], what: ['hit'] }], 'line'))
		);
		expect(faults.join('\n')).toContain(
			'danger=no,what=hit: expected one first contact, got ["home","rival"]'
		);
	});

	it('an advice with nobody at all hours', () => {
		const faults = faultsOf({ blocks: BLOCKS.filter(({ id }) => id !== 'always') });
		expect(faults.join('\n')).toContain(
			'what=hit: expected a first contact or fallback that is there day and night, got ["home"]'
		);
	});
});
