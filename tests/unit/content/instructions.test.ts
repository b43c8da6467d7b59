import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';
import { markedTexts } from '../../../src/lib/content/instructions/instructions';
import {
	checkMarks,
	checkTranslatedMarks,
	readInstructions
} from '../../../src/lib/content/instructions/instructions.server';
import { statementSchema, statementText } from '../../../src/lib/content/read/statement';

const INSTRUCTIONS = {
	instructions: [
		{ id: 'keep-clothes', means: 'Keep the clothes.' },
		{ id: 'wash-clothes', means: 'Wash the clothes.' }
	],
	contradictions: []
};

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'instructions-'));
	mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function faultsOfFile(yaml: string): string[] {
	const faults: Fault[] = [];
	writeFileSync(join(root, 'content/instructions.yaml'), yaml);
	readInstructions(root, faults);
	return faults.map(formatFault);
}

describe('an editor who marks an instruction', () => {
	it('of that name is told the nearest when there is none', () => {
		const faults: Fault[] = [];
		const record = { now: [{ steps: [{ say: 'Bewaar je kleren.', does: 'keep-cloths' }] }] };
		checkMarks([{ file: 'content/topics/x.md', record }], INSTRUCTIONS, faults);
		expect(faults.map(formatFault)).toEqual([
			'content/topics/x.md: now[0].steps[0].does: expected the id of an instruction of content/instructions.yaml, ' +
				'got "keep-cloths" (nearest: keep-clothes)'
		]);
	});

	it('in one language only is told which the original has', () => {
		const faults: Fault[] = [];
		const original = { file: 'x.md', record: { steps: [{ say: 'Was niet.', does: ['keep-clothes'] }] } };
		const translation = { file: 'x.en.md', record: { steps: ["Don't wash."] } };
		checkTranslatedMarks(
			[
				{
					records: new Map([['x', original]]),
					translations: new Map([['en', new Map([['x', translation]])]])
				}
			],
			faults
		);
		expect(faults.map(formatFault)).toEqual([
			'x.en.md: does: expected the instructions of the original (keep-clothes), got []'
		]);
	});

	it.each([
		[{ say: 'Bewaar.', does: 'keep-clothes' }, 'Bewaar.'],
		[{ claim: 'Bewaar.', sources: ['ggd'], does: ['keep-clothes'] }, 'Bewaar.'],
		['Bewaar.', 'Bewaar.']
	])('beside a sentence does not change what is read: %j', (statement, text) => {
		expect(statementText(statementSchema.parse(statement))).toBe(text);
	});

	it('finds every mark with its place and its words', () => {
		expect(
			markedTexts({
				text: { not: 'Bel 112.', does: { not: 'call-112' } },
				label: 'Ga weg',
				does: 'leave-now',
				after: [{ claim: 'Bewaar.', sources: ['a'], does: ['keep-clothes'] }]
			}).map(({ at, text, does }) => [at, text, ...does])
		).toEqual([
			['', 'Ga weg', 'leave-now'],
			['text.not', 'Bel 112.', 'call-112'],
			['after[0]', 'Bewaar.', 'keep-clothes']
		]);
	});
});

describe('the file of instructions', () => {
	const ids = '  - { id: keep-clothes, means: a }\n  - { id: wash-clothes, means: b }\n';

	it('names pairs of instructions it has', () => {
		const pair = (between: string) =>
			`instructions:\n${ids}contradictions:\n  - { between: [${between}], because: c }\n`;
		expect(faultsOfFile(pair('keep-clothes, wash-clothes'))).toEqual([]);
		expect(faultsOfFile(pair('keep-clothes, wash-cloths'))).toEqual([
			'content/instructions.yaml: contradictions[0].between[1]: expected the id of an instruction of this file, ' +
				'got "wash-cloths" (nearest: wash-clothes)'
		]);
		expect(faultsOfFile(pair('keep-clothes, keep-clothes')).join()).toContain(
			'expected two different instructions'
		);
	});

	it('has every id once', () => {
		expect(faultsOfFile(`instructions:\n${ids}${ids}contradictions: []\n`).join()).toContain(
			'expected an id used once'
		);
	});
});
