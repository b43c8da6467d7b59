import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/lib/content/read-content.server';
import { siteCopy } from './site-copy';

const PLAN = 'content/first-help.yaml';
const DUTCH = 'content/first-help/nl.yaml';
const OTHER = 'content/first-help/he.yaml';

describe('a language of first help', () => {
	const site = siteCopy();

	it('is read when it says what the Dutch says', () => {
		expect(site.faults()).toBe('no faults');
	});

	const wrong: [what: string, change: (text: string) => string, told: string][] = [
		[
			'a theme that is not translated',
			(text) => text.replace(/ {2}talk:[\s\S]*?(?= {2}interpreter:)/, ''),
			`${OTHER}: themes.talk: expected the words of this theme, as in ${DUTCH}, got nothing`
		],
		[
			'a theme that the Dutch does not have',
			(text) => text.replace('  talk:', '  more: { title: x, lines: [x] }\n  talk:'),
			`${OTHER}: themes.more: expected a theme of ${DUTCH}, got "more"`
		],
		[
			'a line more than the Dutch has',
			(text) => text.replace(/( +- ')(ש listens)'/, "$1$2'\n$1something of its own'"),
			`${OTHER}: themes.talk.lines: expected 1 lines, as in ${DUTCH}, got 2`
		],
		[
			'a place that the site could not fill in',
			(text) => text.replace('ש {{leave}}', 'ש'),
			`${OTHER}: themes.safe.lines[0]: expected a text with {{leave}}, as in ${DUTCH}, got "ש"`
		],
		[
			'a misspelt field',
			(text) => text.replace(/^direction:/m, 'directoin:'),
			`${OTHER}: directoin: expected no such field`
		],
		[
			'a text of the frame that is missing',
			(text) => text.replace(/^ {2}leave: .*\n/m, ''),
			`${OTHER}: frame.leave: expected text, got nothing`
		],
		[
			'a telephone number among the words',
			(text) => text.replace('ש listens', 'ש 0800-1234'),
			`${OTHER}: themes.talk.lines[0]: expected no telephone number in running text`
		],
		[
			'a sign of direction that nobody sees',
			(text) => text.replace('ש listens', '\u202bש listens'),
			`${OTHER}: themes.talk.lines[0]: expected text without control characters and marks of direction, got "U+202B"`
		],
		[
			'a draft that does not say it is one',
			(text) => text.replace(/^notice: .*\n/m, ''),
			`${OTHER}: notice: expected a notice that no person has read it`
		],
		[
			'a translation without its state',
			(text) => text.replace(/^translation: .*\n/m, ''),
			`${OTHER}: translation: expected its state, got nothing`
		],
		[
			'a Dutch sentence without its sound',
			(text) => text.replace(/^ {4}sound: .*\n/m, ''),
			`${OTHER}: themes.interpreter.sound: expected how the sentence of ${PLAN} sounds, got nothing`
		],
		[
			'another code than its file',
			(text) => text.replace(/^code: he/m, 'code: ar'),
			`${OTHER}: code: expected he, as the file is called, got "ar"`
		]
	];
	it.each(wrong)('%s is a fault in words', (_what, change, told) => {
		expect(site.faultsAfter(OTHER, change)).toContain(told);
	});

	it('leads to help points that exist', () => {
		expect(site.faultsAfter(PLAN, (text) => text.replace('kinderchat', 'kinderchatt'))).toContain(
			`${PLAN}: themes[1].help[1]: expected the id of a published help point, got "kinderchatt" (nearest: kinderchat)`
		);
	});

	it('has words for each theme that is planned', () => {
		expect(site.faultsAfter(PLAN, (text) => text.replace('id: talk', 'id: tolk'))).toContain(
			`${PLAN}: themes[1].id: expected a theme of ${DUTCH}, got "tolk" (nearest: talk)`
		);
	});

	it('tells instructions that there are', () => {
		expect(site.faultsAfter(PLAN, (text) => text.replace('call-112', 'call-113'))).toContain(
			`${PLAN}: themes[0].does: expected the id of an instruction`
		);
	});

	it('is listed when the Dutch has changed since', () => {
		const outdated = () => readContent(site.path('.')).outdated.map(({ file }) => file);
		expect(outdated()).not.toContain(OTHER);
		const before = readFileSync(site.path(DUTCH), 'utf8');
		appendFileSync(site.path(DUTCH), '# Something else is meant.\n');
		try {
			expect(outdated()).toContain(OTHER);
		} finally {
			writeFileSync(site.path(DUTCH), before);
		}
	});

	it('cannot be without the language that it was translated from', () => {
		const before = readFileSync(site.path(DUTCH), 'utf8');
		rmSync(site.path(DUTCH));
		try {
			expect(site.faults()).toContain(`${DUTCH}: expected this file: the others are translated from it`);
		} finally {
			writeFileSync(site.path(DUTCH), before);
		}
	});
});
