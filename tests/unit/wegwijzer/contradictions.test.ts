import { beforeAll, describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/lib/content/read/faults';
import { contradictionsIn, markedTexts } from '../../../src/lib/content/instructions/instructions';
import { content } from '../../../src/lib/content/store.server';
import { isNight } from '../../../src/lib/wegwijzer/page/advice-contacts';
import {
	adviceMarks,
	contradictionFaults,
	everythingRead,
	MOMENTS,
	type ReadTogether
} from '../../../src/lib/wegwijzer/review/contradictions.server';
import { advice, name } from './whole-space';

const PAIRS = [
	{
		between: ['drink-something', 'wait-with-drinking'] as [string, string],
		because: 'nobody can do both'
	}
];

let together: ReadTogether[] = [];
beforeAll(() => {
	together = [...everythingRead()];
});

describe('nobody is told two things that cannot both be done', () => {
	it('on any page, and in any advice, at any moment, with and without script', () => {
		const pages = together.map(({ page }) => page);
		for (const each of ['content/topics/', 'content/guides/', 'content/sectors/', '/hulp/', '/en/hulp/'])
			expect(
				pages.some((page) => page.startsWith(each)),
				each
			).toBe(true);
		expect(pages.filter((page) => page.includes('/wegwijzer/')).length).toBe(
			advice.length * 2 * MOMENTS.length
		);
		expect(contradictionFaults(together, content().instructions.contradictions).map(formatFault)).toEqual([]);
	});

	it('at every hour of a week: what the script shows then is one of the moments that were walked through', () => {
		const withoutScript = MOMENTS.find(({ hides }) => hides.length === 0);
		expect(withoutScript).toBeDefined();
		for (let hour = 0; hour < 7 * 24; hour += 1) {
			const night = isNight(new Date(Date.UTC(2026, 10, 23, hour)));
			for (const reachable of [true, false]) {
				const hides = reachable && !night ? ['night'] : [];
				expect(MOMENTS.some((moment) => moment.hides.join() === hides.join())).toBe(true);
			}
		}
	});

	it('and instructions are marked where they matter most', () => {
		const marked = (test: RegExp) =>
			new Set(
				together
					.filter(({ page }) => test.test(page))
					.flatMap(({ texts }) => texts.flatMap(({ does }) => does))
			);
		expect([...marked(/acuut-seksueel-geweld\.md/)]).toEqual(expect.arrayContaining(['call-csg-first']));
		expect([...marked(/^\/wegwijzer\/k1-b1-w1-t1\//)]).toEqual(
			expect.arrayContaining(['call-csg-first', 'keep-clothes', 'see-doctor-now'])
		);
		expect([...marked(/^\/wegwijzer\/k2\//)]).toEqual(expect.arrayContaining(['call-112', 'keep-distance']));
	});
});

describe('a planted pair is caught', () => {
	const night = { say: 'Drink iets warms.', does: 'drink-something' };
	const acute = { claim: 'Wacht met drinken.', sources: ['x'], does: ['wait-with-drinking'] };

	it('on a page, with its name and both texts', () => {
		const record = {
			now: [{ for: 'victim', steps: [acute, 'Bel.'] }],
			questions: [{ id: 'q', answer: [night] }]
		};
		const faults = contradictionFaults([{ page: 'content/topics/x.md', texts: markedTexts(record) }], PAIRS);
		expect(faults.map(formatFault)).toEqual([
			'content/topics/x.md: questions[0].answer[0] and now[0].steps[0]: expected texts that can both be followed, ' +
				'not drink-something beside wait-with-drinking (nobody can do both), ' +
				'got ["Drink iets warms.","Wacht met drinken."] ("Drink iets warms." - "Wacht met drinken.")'
		]);
	});

	it('in a help point whose fields are marked by name', () => {
		const texts = markedTexts({
			not: 'Wacht met drinken.',
			expect: ['Je belt.', 'Drink iets.'],
			does: { not: 'wait-with-drinking', expect: ['drink-something'] }
		});
		expect(contradictionsIn(texts, PAIRS)).toHaveLength(1);
	});

	it('in an advice, at the moments at which both are in view and at no other', () => {
		const caught = MOMENTS.map(({ name: moment, hides }) => {
			const texts = [
				...markedTexts({ ...acute }, 'csg-acute-note'),
				...(hides.includes('night') ? [] : markedTexts({ ...night }, 'night-victim'))
			];
			return [moment, contradictionFaults([{ page: `/wegwijzer/k1/ (${moment})`, texts }], PAIRS).length];
		});
		expect(caught).toEqual(
			MOMENTS.map(({ name: moment, hides }) => [moment, hides.includes('night') ? 0 : 1])
		);
	});

	it('and two pages with one of the pair each are not', () => {
		const faults = contradictionFaults(
			[
				{ page: 'content/topics/x.md', texts: markedTexts([night]) },
				{ page: 'content/topics/y.md', texts: markedTexts([acute]) }
			],
			PAIRS
		);
		expect(faults).toEqual([]);
	});
});

it('by day the block for the night is out of view, and by night it is in view', () => {
	const rape = advice.find(
		({ answers }) => answers.what === 'rape-assault' && answers.when === 'under-7-days'
	);
	const hidden = MOMENTS.find(({ hides }) => hides.includes('night'));
	expect(rape && hidden, name(rape?.answers ?? {})).toBeTruthy();
	if (!rape || !hidden) return;
	const all = adviceMarks('nl', rape.blocks, rape.answers, []);
	const byDay = adviceMarks('nl', rape.blocks, rape.answers, hidden.hides);
	expect(byDay.length).toBeLessThanOrEqual(all.length);
	expect(byDay.map(({ at }) => at)).not.toContain('night-victim');
});
