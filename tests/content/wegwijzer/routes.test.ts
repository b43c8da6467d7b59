/** Rules of who is sent where that no single person shows: each held against every advice. */
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { targetOf, UNKNOWN } from '../../../src/lib/content/wegwijzer/model';
import { blockMarks, blockWords, plainWords } from '../../../src/lib/wegwijzer/wegwijzer.server';
import { advice, engine, help, helpIn, name, named, where, wordsOf } from './whole-space';

const LANGS = ['nl', 'en'] as const;
const IN_PUBLIC = ['rape-assault', 'touching', 'remarks-harassment', 'stalking', 'unsure'];
const led = (blocks: (typeof advice)[number]['blocks']) => blocks.map((block) => targetOf(block)?.id);

describe('somebody who sees something', () => {
	const now = advice.filter(
		({ answers }) =>
			answers.role === 'bystander' &&
			IN_PUBLIC.includes(answers.what ?? '') &&
			(answers.when === 'ongoing' || answers.when === UNKNOWN)
	);

	it('that happens now reads what to do before whom to call: safety first, then what to say', () => {
		expect(where(now)).not.toEqual([]);
		for (const { answers, blocks } of now) {
			const [lead] = blocks;
			expect(lead?.slot, name(answers)).toBe('lead');
			const words = blockWords('nl', lead?.id ?? '', answers);
			expect(words.points[0], name(answers)).toMatch(/112/);
			expect(words.points.join(' '), name(answers)).toContain('"');
		}
	});

	it('that happens now is never sent to a number for what can wait first', () => {
		expect(where(now.filter(({ blocks }) => helpIn(blocks, 'first').includes('politie-0900-8844')))).toEqual(
			[]
		);
	});

	it('in the street, on the train or going out is told how to reach the staff of the train', () => {
		const outside = now.filter(
			({ answers }) => answers.setting === 'street-nightlife' && answers.what !== 'rape-assault'
		);
		expect(where(outside)).not.toEqual([]);
		expect(where(outside.filter(({ blocks }) => !named(blocks).includes('ns-meldnummer')))).toEqual([]);
	});

	it('while somebody is in danger keeps the method of the five D, whatever else was answered', () => {
		const outcome = engine.outcome({ danger: 'now', role: 'bystander' });
		const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
		expect(led(blocks)).toContain('5d-methode');
		const marks = blocks.flatMap((block) => blockMarks('nl', block.id, {})).flatMap(({ does }) => does);
		expect(marks).toEqual(expect.arrayContaining(['call-112', 'keep-distance']));
	});
});

describe('whoever met violence', () => {
	const VIOLENCE = [
		'rape-assault',
		'home-violence',
		'exploitation',
		'forced-marriage-honour',
		'touching',
		'stalking',
		'unsure'
	];

	it('reads that a squeezed throat needs a doctor; the words are marked, so that nothing beside them says to wait', () => {
		const met = advice.filter(
			({ answers }) =>
				answers.danger === 'now' ||
				(['self', 'known-person'].includes(answers.role ?? '') && VIOLENCE.includes(answers.what ?? ''))
		);
		expect(where(met)).not.toEqual([]);
		for (const lang of LANGS) {
			const silent = met.filter(
				({ answers, blocks }) =>
					!blocks.some((block) =>
						blockMarks(lang, block.id, answers).some(
							({ does, text }) => does.includes('see-doctor-now') && /keel|throat/.test(text)
						)
					)
			);
			expect(where(silent)).toEqual([]);
		}
	});

	it('at home, by rape or in danger is led to the page about it', () => {
		const most = advice.filter(
			({ answers }) =>
				answers.danger === 'now' ||
				(['self', 'known-person'].includes(answers.role ?? '') &&
					['rape-assault', 'home-violence'].includes(answers.what ?? ''))
		);
		expect(where(most.filter(({ blocks }) => !led(blocks).includes('wurgen-en-keel-dichtknijpen')))).toEqual(
			[]
		);
	});

	it('less than seven days ago is told to call the CSG first, and never to wait with drinking or the toilet', () => {
		const recent = advice.filter(
			({ answers }) =>
				answers.when === 'under-7-days' && ['self', 'known-person'].includes(answers.role ?? '')
		);
		expect(where(recent)).not.toEqual([]);
		for (const { answers, blocks } of recent) {
			const marks = blocks
				.flatMap((block) => blockMarks('nl', block.id, answers))
				.flatMap(({ does }) => does);
			expect(marks, name(answers)).toContain('call-csg-first');
			for (const lang of LANGS)
				expect(wordsOf(lang, answers, blocks).join(' '), name(answers)).not.toMatch(
					/wacht\b[^.]*\b(drinken|eten|plassen)|wait\b[^.]*\b(drinking|eating|peeing)|drink iets|drink something/i
				);
		}
	});

	it('and does not know what happened is told to keep urine, clothes and the drink', () => {
		const unsure = advice.filter(
			({ answers }) =>
				answers.what === 'unsure' &&
				answers.when === 'under-7-days' &&
				['self', 'known-person'].includes(answers.role ?? '')
		);
		expect(where(unsure)).not.toEqual([]);
		for (const { answers, blocks } of unsure) {
			const marks = blocks
				.flatMap((block) => blockMarks('nl', block.id, answers))
				.flatMap(({ does }) => does);
			expect(marks, name(answers)).toEqual(
				expect.arrayContaining(['keep-urine', 'keep-clothes', 'keep-drink'])
			);
		}
	});
});

describe('people who need not say who they are', () => {
	// In danger 112 comes first, and nothing stands beside it that can wait.
	const met = advice.filter(
		({ answers }) => answers.danger === 'no' && ['self', 'known-person'].includes(answers.role ?? '')
	);

	it('and work, but not for the government, never get its committee', () => {
		const civil = advice.filter(
			({ answers, blocks }) => answers.setting === 'work' && named(blocks).includes('klachtencommissie-rijk')
		);
		expect(where(civil)).toEqual([]);
	});

	it('at work, or forced, find somebody who does not belong to the employer, and who helps without papers', () => {
		const work = met.filter(
			({ answers }) =>
				['18-24', '25-plus', UNKNOWN].includes(answers.age ?? '') &&
				(answers.setting === 'work' || answers.what === 'exploitation')
		);
		expect(where(work)).not.toEqual([]);
		expect(where(work.filter(({ blocks }) => !named(blocks).includes('fairwork')))).toEqual([]);
	});

	it('touched less than seven days ago, are told who helps at work, at school, in sport and in church', () => {
		for (const role of ['self', 'known-person']) {
			const outcome = engine.outcome({ danger: 'no', role, what: 'touching', when: 'under-7-days' });
			const blocks = outcome.kind === 'advice' ? outcome.blocks : [];
			expect(named(blocks)).toEqual(
				expect.arrayContaining([
					'vertrouwenspersoon-werk',
					'vertrouwensinspecteur-onderwijs',
					'centrum-veilige-sport-nederland',
					'veilige-kerk'
				])
			);
		}
	});

	it('and have no papers or cannot hear, find a page and a way to call by themselves', () => {
		expect(where(met.filter(({ blocks }) => !led(blocks).includes('zonder-papieren')))).toEqual([]);
		expect(where(met.filter(({ blocks }) => !named(blocks).includes('kpn-teletolk')))).toEqual([]);
	});

	it('are never told to let somebody else call', () => {
		const told = LANGS.flatMap((lang) =>
			advice.flatMap(({ answers, blocks }) => wordsOf(lang, answers, blocks))
		);
		const alone = [...new Set(told)].filter((text) =>
			/laat (iemand|een) ?ander\w* (voor je )?bellen|laat (voor je )?bellen|vraag iemand[^.]*te bellen|let (someone|somebody) else call|have (someone|somebody) call|ask (someone|somebody)[^.]* to call/i.test(
				text
			)
		);
		expect(alone).toEqual([]);
	});

	it.each([
		['sport', 'sport', ['instituut-sportrechtspraak', 'centrum-veilige-sport-nederland']],
		['faith', 'church', ['veilige-kerk', 'smpr', 'smkr', 'smrk-sem', 'rk-meldpunt']]
	])('for whom it was in %s, find the organisations of it and not only one line', (setting, sector, ids) => {
		const there = advice.filter(
			({ answers }) =>
				IN_PUBLIC.includes(answers.what ?? '') && (answers.setting === setting || answers.sector === sector)
		);
		expect(where(there)).not.toEqual([]);
		const poor = there.filter(
			({ answers, blocks }) =>
				// Of rape that happens now a bystander calls 112; the professional with somebody assaulted this week calls the CSG.
				!(
					answers.role === 'professional' &&
					answers.what === 'rape-assault' &&
					answers.when === 'under-7-days'
				) && ids.some((id) => !named(blocks).includes(id))
		);
		expect(
			poor
				.filter(({ answers }) => !(answers.role === 'bystander' && answers.what === 'rape-assault'))
				.map(({ answers }) => name(answers))
		).toEqual([]);
	});
});

describe('children, and grown-ups near them', () => {
	it('a parent of a young child who is not sure is sent to Veilig Thuis, and not to confront anybody', () => {
		const parents = advice.filter(
			({ answers }) =>
				answers.role === 'known-person' && answers.what === 'unsure' && answers.age === 'under-12'
		);
		expect(where(parents)).not.toEqual([]);
		for (const { answers, blocks } of parents) {
			expect(helpIn(blocks, 'first'), name(answers)).toEqual(['veilig-thuis']);
			const marks = blocks
				.flatMap((block) => blockMarks('nl', block.id, answers))
				.flatMap(({ does }) => does);
			expect(marks).toContain('do-not-confront');
		}
	});

	it('whoever is told at work of something at home reads of the meldcode and has Veilig Thuis first or second', () => {
		const told = advice.filter(
			({ answers }) =>
				answers.role === 'professional' &&
				['rape-assault', 'touching', 'unsure', 'home-violence'].includes(answers.what ?? '')
		);
		expect(where(told)).not.toEqual([]);
		for (const { answers, blocks } of told) {
			const near = [...helpIn(blocks, 'first'), ...helpIn(blocks, 'fallback')];
			expect(near, name(answers)).toContain('veilig-thuis');
			if (answers.when === 'under-7-days') continue;
			const before = blocks.filter(({ slot }) => slot === 'lead' || slot === 'first' || slot === 'note');
			expect(wordsOf('nl', answers, before).join(' '), name(answers)).toMatch(/meldcode/i);
		}
	});

	it('a teacher with rape, or a doubt, begins with Veilig Thuis and not with the inspector of the school', () => {
		const teachers = advice.filter(
			({ answers }) =>
				answers.role === 'professional' &&
				['rape-assault', 'unsure', 'home-violence'].includes(answers.what ?? '') &&
				answers.when !== 'under-7-days' &&
				['education-primary', 'education-secondary', 'mbo'].includes(answers.sector ?? '')
		);
		expect(where(teachers)).not.toEqual([]);
		expect(where(teachers.filter(({ blocks }) => !helpIn(blocks, 'first').includes('veilig-thuis')))).toEqual(
			[]
		);
	});

	it('whoever shared a picture of somebody not a small child is not sent to a line about feelings for children', () => {
		for (const age of ['12-17', '18-24', '25-plus']) {
			const outcome = engine.outcome({ danger: 'no', role: 'own-behaviour', what: 'images-online', age });
			expect(outcome.kind === 'advice' && helpIn(outcome.blocks, 'first')).toEqual(['de-luisterlijn']);
		}
	});
});

it('somebody near to one who goes too far is never spoken to, or sent on, as if it happened to them', () => {
	const near = advice.filter(({ answers }) => answers.role === 'other-behaviour');
	expect(where(near)).not.toEqual([]);
	const forVictims = helpPoints('nl')
		.filter(({ audiences }) => !audiences.some((each) => each !== 'victim'))
		.map(({ id }) => id);
	for (const { answers, blocks } of near) {
		expect(wordsOf('nl', answers, blocks).join(' '), name(answers)).not.toMatch(
			/jou(w)? (is )?overk|wat jou overkwam|betaal niet|sporen zoeken/i
		);
		expect(named(blocks).filter((id) => forVictims.includes(id))).toEqual([]);
	}
});

it('every help point that stands for a place or a group says in words for whom it is', () => {
	for (const block of content().wegwijzer.data.blocks.filter(
		({ slot }) => slot === 'place' || slot === 'yours'
	)) {
		const words = plainWords(blockWords('nl', block.id, {}));
		expect(words, block.id).toMatch(/\?|^Voor |^Op |^Met /);
		if (block.help !== undefined) expect(help.has(block.help)).toBe(true);
	}
});
