import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/lib/content/read/faults';
import { contradictionsIn, markedTexts } from '../../../src/lib/content/instructions/instructions';
import type { Slot } from '../../../src/lib/content/wegwijzer/model';
import { isNight } from '../../../src/lib/wegwijzer/page/advice-contacts';
import {
	adviceMarks,
	contradictionFaults,
	everythingRead,
	MOMENTS
} from '../../../src/lib/wegwijzer/review/contradictions.server';
import { wegwijzerEngine } from '../../../src/lib/wegwijzer/wegwijzer.server';

const PAIRS = [
	{
		between: ['drink-something', 'wait-with-drinking'] as [string, string],
		because: 'nobody can do both'
	}
];

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

describe('what is read together', () => {
	const pages = [...everythingRead()].map(({ page }) => page);

	it('is every page with marks, and every advice at every moment, in every language', () => {
		for (const page of ['content/topics/straatintimidatie.md', '/hulp/politie-112/', '/en/hulp/politie-112/'])
			expect(pages).toContain(page);
		for (const path of ['/wegwijzer/k2/', '/en/wegwijzer/k2/'])
			expect(pages.filter((page) => page.startsWith(path))).toEqual(
				MOMENTS.map(({ name }) => `${path} (${name})`)
			);
	});

	it('at any hour is one of the moments that are walked through', () => {
		for (let hour = 0; hour < 7 * 24; hour += 1) {
			const night = isNight(new Date(Date.UTC(2026, 10, 23, hour)));
			for (const reachable of [true, false]) {
				const hides = reachable && !night ? ['night'] : [];
				expect(MOMENTS.map((moment) => moment.hides.join())).toContain(hides.join());
			}
		}
	});

	it('has the block for the night by night only', () => {
		const outcome = wegwijzerEngine().outcome({
			danger: 'no',
			role: 'self',
			what: 'home-violence',
			age: '25-plus'
		});
		const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
		const marked = (hides: readonly Slot[]) =>
			adviceMarks('nl', blocks, {}, hides).flatMap(({ does }) => does);
		expect(marked([])).toContain('have-company');
		expect(marked(['night'])).not.toContain('have-company');
	});
});
