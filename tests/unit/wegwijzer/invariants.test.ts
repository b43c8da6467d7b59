import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import type { Block } from '../../../src/lib/wegwijzer/model';
import { decodeState, encodeState } from '../../../src/lib/wegwijzer/state-key';
import { blockWords, wegwijzerEngine, wegwijzerStates } from '../../../src/lib/wegwijzer/wegwijzer.server';

const engine = wegwijzerEngine();
const states = [...wegwijzerStates().values()];
const help = new Map(
	content()
		.help('nl')
		.map((each) => [each.id, each])
);
const advice = states.flatMap((state) =>
	state.outcome.kind === 'advice' ? [{ ...state, blocks: state.outcome.blocks }] : []
);
const inSlot = (blocks: readonly Block[], slot: string) => blocks.filter((block) => block.slot === slot);
const name = (answers: object) => JSON.stringify(answers);
const AGES: Record<string, [number, number]> = {
	'under-12': [0, 11],
	'12-17': [12, 17],
	'18-24': [18, 24],
	'25-plus': [25, 120]
};

describe(`over all ${states.length} states (${advice.length} of advice)`, () => {
	it('there are at most 3,000 pages per language', () => {
		expect(states.length).toBeLessThanOrEqual(3000);
		expect(advice.length).toBeGreaterThan(500);
	});

	it('nobody is asked more than six questions', () => {
		expect(states.filter((state) => state.depth > 6).map(({ answers }) => name(answers))).toEqual([]);
	});

	it('nobody reaches a dead end: every advice has one first contact', () => {
		expect(
			advice.filter(({ blocks }) => inSlot(blocks, 'first').length !== 1).map(({ answers }) => name(answers))
		).toEqual([]);
	});

	it('somebody can always be reached day and night', () => {
		const closed = advice.filter(
			({ blocks }) =>
				![...inSlot(blocks, 'first'), ...inSlot(blocks, 'fallback')].some((block) =>
					help.get(block.help ?? '')?.channels.some((channel) => channel.href && channel.hours?.alwaysOpen)
				) && blocks.every((block) => block.help !== 'de-luisterlijn')
		);
		expect(closed.map(({ answers }) => name(answers))).toEqual([]);
	});

	it('nobody is sent first to a service for another age', () => {
		const wrong = advice.filter(({ answers, blocks }) => {
			const ages = AGES[answers.age ?? ''];
			const first = help.get(inSlot(blocks, 'first')[0]?.help ?? '');
			// Only the person it happened to calls for himself; someone who was told calls as an adult.
			if (!ages || !first || answers.role !== 'self') return false;
			const tooYoung = ages[1] < (first.minimumAge ?? 0);
			return tooYoung || ages[0] > (first.maximumAge ?? 150);
		});
		expect(wrong.map(({ answers }) => name(answers))).toEqual([]);
	});

	it('who is in danger now is sent to 112, and who wants to die to 113', () => {
		for (const danger of ['now', 'unknown']) {
			const outcome = engine.outcome({ danger });
			expect(outcome.kind === 'advice' && inSlot(outcome.blocks, 'first')[0]?.help).toBe('politie-112');
		}
		const outcome = engine.outcome({ danger: 'wants-to-die' });
		expect(outcome.kind === 'advice' && inSlot(outcome.blocks, 'first')[0]?.help).toBe(
			'113-zelfmoordpreventie'
		);
	});

	it('who worries about own behaviour never gets the texts for whom it happened to, nor the reverse', () => {
		for (const { answers, blocks } of advice) {
			for (const block of blocks) {
				const roles = block.when.role ?? [];
				if (roles.length > 0 && answers.role) expect(roles).toContain(answers.role);
			}
			if (answers.role === 'self') expect(blocks.map((block) => block.help)).not.toContain('stop-it-now');
			if (answers.role === 'own-behaviour')
				expect(blocks.map((block) => block.help)).not.toContain('centrum-seksueel-geweld');
		}
	});

	it('nobody is told that he or she must report', () => {
		for (const lang of ['nl', 'en'] as const) {
			for (const { id } of content().wegwijzer.data.blocks) {
				expect(blockWords(lang, id)).not.toMatch(
					/\b(moet|hoort) (je )?(aangifte|melden)|\byou (must|should) report/i
				);
			}
		}
	});

	it('every block can become part of some advice, and every option leads somewhere', () => {
		const seen = new Set(advice.flatMap(({ blocks }) => blocks.map((block) => block.id)));
		expect(
			content()
				.wegwijzer.data.blocks.filter((block) => !seen.has(block.id))
				.map(({ id }) => id)
		).toEqual([]);
		for (const question of engine.questions) {
			for (const option of question.options) {
				expect(
					states.some(({ answers }) => answers[question.id] === option.id),
					`${question.id}=${option.id}`
				).toBe(true);
			}
		}
	});

	it('addresses lead back to their answers and tell nothing', () => {
		for (const { key, answers } of states) {
			expect(key).toMatch(/^([a-z]\d+(-[a-z]\d+)*)?$/);
			expect(decodeState(engine.questions, key)).toEqual(answers);
			expect(encodeState(engine.questions, engine.canonical(answers))).toBe(key);
		}
	});

	it.each(['z9', 'k9', 'k', '<script>', 'k1--'])('an unknown address (%s) is not a state', (key) => {
		const answers = decodeState(engine.questions, key);
		expect(answers === null || engine.outcome(answers).kind === 'ask').toBe(true);
	});
});

describe('people who come to us', () => {
	it.each([
		[
			'raped last night',
			{ role: 'self', what: 'rape-assault', when: 'under-7-days' },
			'centrum-seksueel-geweld'
		],
		['15, nude shared', { role: 'self', what: 'images-online', age: '12-17' }, 'helpwanted'],
		['beaten by her husband', { role: 'self', what: 'home-violence', age: '25-plus' }, 'veilig-thuis'],
		[
			'9 years old, beaten at home',
			{ role: 'self', what: 'home-violence', age: 'under-12' },
			'kindertelefoon'
		],
		[
			'a mother whose child was abused this week',
			{ role: 'known-person', what: 'rape-assault', when: 'under-7-days', age: 'under-12' },
			'centrum-seksueel-geweld'
		],
		[
			'a footballer touched by the trainer, years ago',
			{ role: 'self', what: 'touching', when: 'longer-ago', setting: 'sport', age: '25-plus' },
			'centrum-veilige-sport-nederland'
		],
		[
			'remarks by the boss',
			{ role: 'self', what: 'remarks-harassment', setting: 'work', age: '25-plus' },
			'vertrouwenspersoon-werk'
		],
		['forced to marry', { role: 'self', what: 'forced-marriage-honour', age: '18-24' }, 'veilig-thuis'],
		['watches illegal images', { role: 'own-behaviour', what: 'images-online' }, 'stop-it-now'],
		['hits at home', { role: 'own-behaviour', what: 'home-violence' }, 'veilig-thuis'],
		[
			'a teacher with a suspicion',
			{ role: 'professional', what: 'touching', sector: 'education-secondary' },
			'vertrouwensinspecteur-onderwijs'
		],
		['hears fights next door', { role: 'bystander', what: 'home-violence' }, 'veilig-thuis']
	])('%s', (_, answers, first) => {
		const outcome = engine.outcome({ danger: 'no', ...answers });
		expect(outcome.kind).toBe('advice');
		const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
		expect(inSlot(blocks, 'first')[0]?.help).toBe(first);
	});

	it('are asked about danger first, whatever else they said', () => {
		const outcome = engine.outcome({ role: 'self', what: 'images-online' });
		expect(outcome.kind === 'ask' && outcome.question.id).toBe('danger');
	});
});
