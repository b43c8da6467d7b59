import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { variantsFor } from '../../../src/lib/content/wegwijzer/variants';
import { encodeState } from '../../../src/lib/wegwijzer/engine/state-key';
import { wegwijzerPage } from '../../../src/lib/wegwijzer/page/page-data.server';
import { CHILD, isChild, wegwijzerStates } from '../../../src/lib/wegwijzer/wegwijzer.server';
import { advice, asking, engine, helpIn, where } from './whole-space';

/** Words by which the police and courts speak, which a child need not know to find help. */
const HARD_WORDS = /aangifte|bewijs|dader|getuige|strafbaar|zedenpolitie/i;

const keyOf = (href: string) => href.replace(/^\/wegwijzer\//, '').replace(/\/$/, '');
const childStates = [...wegwijzerStates().values()].filter(({ answers }) => isChild(answers));

describe('a child that asks for itself', () => {
	it('calls the Kindertelefoon first', () => {
		const calm = advice.filter(({ answers }) => isChild(answers) && answers.danger === 'no');
		expect(calm.length).toBeGreaterThan(0);
		const others = calm.filter(({ blocks }) => !helpIn(blocks, 'first').includes('kindertelefoon'));
		expect(where(others)).toEqual([]);
	});

	it('reads day and night numbers beside it while medicine and traces count', () => {
		const acute = { ...CHILD, danger: 'no', when: 'under-7-days' };
		for (const what of ['rape-assault', 'touching']) {
			const outcome = engine.outcome({ ...acute, what });
			expect(outcome.kind === 'advice' && helpIn(outcome.blocks, 'fallback')).toEqual([
				'centrum-seksueel-geweld'
			]);
		}
	});

	it('calls 112 in danger, whatever else it told', () => {
		const outcome = engine.outcome({ ...CHILD, danger: 'now' });
		expect(outcome.kind === 'advice' && helpIn(outcome.blocks, 'first')).toEqual(['politie-112']);
	});

	it.each(['nl', 'en'])('is asked in words of its own (%s)', (lang) => {
		const questions = content().wegwijzer.texts.get(lang)?.questions ?? {};
		const asked = asking.flatMap(({ answers, outcome }) =>
			isChild(answers) && outcome.kind === 'ask' ? [outcome.question.id] : []
		);
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((id) => !variantsFor(CHILD).some((name) => questions[`${id}@${name}`]))).toEqual([]);
	});

	it('reads no words of police and courts where it reads itself', () => {
		const { blocks = {}, questions = {} } = content().wegwijzer.texts.get('nl') ?? {};
		const own = Object.entries({ ...blocks, ...questions }).filter(([id]) => id.endsWith('@child'));
		expect(own.length).toBeGreaterThan(0);
		expect(own.filter(([, words]) => HARD_WORDS.test(JSON.stringify(words))).map(([id]) => id)).toEqual([]);
	});

	it('finds its own advice from that of everybody, where nobody is asked for an age', () => {
		const own = [...wegwijzerStates().values()].flatMap(({ key }) => {
			const page = wegwijzerPage('nl', key);
			return page?.kind === 'advice' && page.asChild ? [{ key, to: keyOf(page.asChild.href) }] : [];
		});
		const urgent =
			engine.questions.find(({ id }) => id === 'danger')?.options.filter(({ id }) => id !== 'no') ?? [];
		for (const { id } of urgent)
			expect(own.map(({ key }) => key)).toContain(
				encodeState(engine.questions, engine.canonical({ danger: id }))
			);
		for (const { to } of own) {
			const state = wegwijzerStates().get(to);
			expect(state && isChild(state.answers) && state.outcome.kind, to).toBe('advice');
		}
	});

	it('goes back to questions in its own words, and from the first to none', () => {
		const door = encodeState(engine.questions, CHILD);
		const backs = childStates.map(({ key }) => ({ key, back: wegwijzerPage('nl', key)?.backHref }));
		expect(backs.find(({ key }) => key === door)?.back).toBeNull();
		const wrong = backs.filter(({ key, back }) => {
			const to = wegwijzerStates().get(keyOf(back ?? ''));
			return key !== door && !(to && isChild(to.answers) && to.outcome.kind === 'ask');
		});
		expect(wrong).toEqual([]);
	});
});
