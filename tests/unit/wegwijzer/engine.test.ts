import { describe, expect, it } from 'vitest';
import { spaceFigures } from '../../../src/lib/wegwijzer/review/figures';
import { explain } from '../../../src/lib/wegwijzer/review/explain';
import { fitting, variantsFor } from '../../../src/lib/content/wegwijzer/variants';
import { vcard } from '../../../src/lib/wegwijzer/page/vcard';
import { walk } from '../../../src/lib/wegwijzer/engine/walk';
import type { Block } from '../../../src/lib/content/wegwijzer/model';
import { advises, asks, block, BLOCKS, given } from './fixture-flow';

const { data, engine, states } = given();

describe('a visitor of a small flow', () => {
	it.each([
		[{}, 'danger'],
		[{ danger: 'no' }, 'what'],
		[{ danger: 'no', what: 'touched' }, 'age'],
		[{ danger: 'no', what: 'hit' }, null],
		[{ danger: 'unknown' }, null]
	])('who answered %j is asked %s', (answers, question) => {
		expect(asks(engine, answers)).toBe(question);
	});

	it.each([
		[{ danger: 'unknown' }, ['emergency']],
		[{ danger: 'no', what: 'hit' }, ['home', 'always', 'talk']],
		[{ danger: 'no', what: 'touched', age: 'young' }, ['child', 'always']],
		[{ danger: 'no', what: 'touched', age: 'old' }, ['line', 'always', 'talk']],
		[{ danger: 'no', what: 'touched', age: 'unknown' }, ['line', 'always']],
		[{ danger: 'no', what: 'other' }, ['line', 'always', 'word']]
	])('who answered %j is advised %j', (answers, blocks) => {
		expect(advises(engine, answers)).toEqual(blocks);
	});

	it('has answers dropped that make no difference', () => {
		expect(engine.canonical({ danger: 'no', what: 'hit', age: 'young' })).toEqual({
			danger: 'no',
			what: 'hit'
		});
	});

	it('is told how many questions can follow', () => {
		expect(engine.questionsLeft({})).toEqual({ fewest: 1, most: 3 });
		expect(engine.questionsLeft({ danger: 'no', what: 'touched' })).toEqual({ fewest: 1, most: 1 });
	});

	it('who changes an answer keeps the others, as far as they are asked in order', () => {
		expect(walk(engine, { danger: 'no', what: 'touched', age: 'old' })).toEqual({
			danger: 'no',
			what: 'touched',
			age: 'old'
		});
		expect(walk(engine, { danger: 'no', age: 'old' })).toEqual({ danger: 'no' });
		expect(walk(engine, { danger: 'now', what: 'hit' })).toEqual({ danger: 'now' });
	});
});

it('what does not hold for some is left out where they are known, and asks nobody', () => {
	// A block that names every age mentions the question and is no reason to ask it.
	const anyAge = block('any', 'note', 20, [{ danger: ['no'], age: ['young', 'old', 'unknown'] }]);
	const grown: Block = {
		...block('work', 'place', 10, [{ danger: ['no'] }], 'work'),
		unless: { age: ['young'] }
	};
	const { engine: asked } = given({ blocks: [...BLOCKS, grown, anyAge] });
	expect(asks(asked, { danger: 'no', what: 'hit' })).toBe(null);
	expect(advises(asked, { danger: 'no', what: 'hit' })).toContain('work');
	expect(advises(asked, { danger: 'no', what: 'hit', age: 'young' })).not.toContain('work');
	expect(asked.canonical({ danger: 'no', what: 'hit', age: 'old' })).toEqual({ danger: 'no', what: 'hit' });
});

describe('what holds only where it is known', () => {
	const known = (when: Block['when']): Block => ({
		...block('young', 'first', 120, when, 'kids'),
		ifKnown: true
	});
	const flow = given({ blocks: [...BLOCKS, known([{ what: ['hit', 'touched'], age: ['young'] }])] });

	it('is no reason to ask', () => {
		expect(asks(flow.engine, { danger: 'no', what: 'hit' })).toBe(null);
		expect(advises(flow.engine, { danger: 'no', what: 'hit' })).toEqual(['home', 'always', 'talk']);
	});

	it('is advised to who told it before, or is asked for another reason', () => {
		expect(advises(flow.engine, { danger: 'no', what: 'hit', age: 'young' })[0]).toBe('young');
		expect(asks(flow.engine, { danger: 'no', what: 'touched' })).toBe('age');
		expect(advises(flow.engine, { danger: 'no', what: 'touched', age: 'young' })[0]).toBe('young');
	});

	it('keeps its answer in the state, and no other answer', () => {
		const told = { danger: 'no', what: 'hit', age: 'young' };
		expect(flow.engine.canonical(told)).toEqual(told);
		expect(flow.engine.canonical({ ...told, age: 'old' })).toEqual({ danger: 'no', what: 'hit' });
		expect(flow.engine.canonical({ ...told, what: 'other' })).toEqual({ danger: 'no', what: 'other' });
	});

	it('is kept by who came in by that door and changes another answer', () => {
		const wanted = { danger: 'no', what: 'hit', age: 'young' };
		expect(walk(flow.engine, wanted)).toEqual({ danger: 'no', what: 'hit' });
		expect(walk(flow.engine, wanted, { age: 'young' })).toEqual(wanted);
	});
});

it('the figures count every way once', () => {
	expect(spaceFigures(engine, states)).toEqual({
		states: 10,
		questions: 3,
		advice: 7,
		paths: 7,
		meanOverPaths: (1 + 3 * 2 + 3 * 3) / 7,
		meanOfRandomVisitor: 1 + 0.5 * (1 + 0.25),
		most: 3
	});
});

describe('an editor asks why', () => {
	const { questions, matched, out } = explain(data, engine, { danger: 'no', what: 'hit', age: 'old' });

	it('and is told which answers matter', () => {
		expect(questions.map(({ status }) => status)).toEqual(['answered', 'answered', 'no-difference']);
		expect(explain(data, engine, { danger: 'no' }).questions.map(({ status }) => status)).toEqual([
			'answered',
			'next',
			'later'
		]);
		expect(explain(data, engine, { danger: 'now' }).questions.map(({ status }) => status)).toEqual([
			'answered',
			'skipped',
			'skipped'
		]);
	});

	it('and which blocks hold, and why others do not', () => {
		expect(matched.map(({ block }) => block)).toEqual(['home', 'always', 'talk']);
		expect(out.find(({ block }) => block === 'line')?.because).toBe('"home" stands before it (50 over 10)');
		expect(out.find(({ block }) => block === 'word')?.because).toBe('what is hit, needs other');
	});
});

describe('words fit who asks', () => {
	it.each([
		[{ role: 'self', age: 'under-12' }, 'child'],
		[{ role: 'self', age: '12-17' }, 'teen'],
		[{ role: 'known-person', age: '12-17' }, 'parent'],
		[{ role: 'bystander' }, 'bystander']
	])('%j', (answers, name) => {
		expect(variantsFor(answers)[0]).toBe(name);
	});

	it('the most fitting wording is taken, and the plain one when there is none', () => {
		const entries = { a: 'plain', 'a@minor': 'minor', 'a@known-person': 'known' };
		expect(fitting(entries, 'a', { role: 'self', age: '12-17' })).toBe('minor');
		expect(fitting(entries, 'a', { role: 'known-person', age: 'under-12' })).toBe('known');
		expect(fitting(entries, 'a', { role: 'bystander' })).toBe('plain');
		expect(fitting(entries, 'b', {})).toBeUndefined();
	});
});

it('a number for a phone is a vCard whose name cannot break it', () => {
	expect(vcard({ name: 'Info; hulp, nu', number: '112', checked: '2026-11-29' })).toBe(
		'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Info\\; hulp\\, nu;;;\r\nFN:Info\\; hulp\\, nu\r\nTEL;TYPE=VOICE:112\r\nNOTE:2026-11-29\r\nEND:VCARD\r\n'
	);
});
