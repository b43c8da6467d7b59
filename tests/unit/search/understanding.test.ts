import { describe, expect, it } from 'vitest';
import { DANGERS, ROLES } from '../../../src/lib/content/search/sentence-labels';
import { costOf, examplesOf } from '../../../src/lib/search/understand/examples';
import { featuriser, PLACES } from '../../../src/lib/search/understand/features';
import { makeModel } from '../../../src/lib/search/understand/make-model';
import { likeliestRole, understand, unpackModel } from '../../../src/lib/search/understand/model';
import { createAnalyser } from '../../../src/lib/search/words/analyse';
import type { SearchDocument } from '../../../src/lib/search/index/documents';
import type { SentenceGroup } from '../../../src/lib/content/search/sentence-schema';

const page = (id: string, asked: string[]): SearchDocument => ({
	id,
	type: 'help',
	title: id,
	summary: '',
	url: `/${id}/`,
	asked,
	body: '',
	parts: [],
	readers: [],
	traits: [],
	leadsTo: []
});
const documents = [
	page('police', ['who comes at once']),
	page('talk', ['who listens']),
	page('stop', ['who helps me stop'])
];

/** What is told of, in a few frames each: enough for a word to mean something. */
const told = (relevant: string, labels: Partial<SentenceGroup>, subjects: string[], frames: string[]) => ({
	relevant: { [relevant]: 3 },
	...labels,
	sentences: subjects.flatMap((subject) => frames.map((frame) => frame.replace('*', subject)))
});
const sentences: SentenceGroup[] = [
	told(
		'police',
		{ role: 'self', danger: '112' },
		['my ex', 'a man', 'she'],
		['* hits me now', 'help * is at my door', '* has a knife']
	),
	told(
		'talk',
		{ role: 'self', danger: 'none' },
		['my uncle', 'a teacher', 'he'],
		['* hurt me long ago', 'years back * touched me', '* did it to me then']
	),
	told(
		'stop',
		{ role: 'own-behaviour', danger: 'none' },
		['my wife', 'a girl', 'him'],
		['i hit *', 'i hurt * and regret it', 'how do i stop hitting *']
	)
];

const analyser = createAnalyser({ lang: 'en', stopWords: [], spelling: [], same: [], oneWay: [] }, () => 0);
const featurise = featuriser(analyser);
const made = () =>
	makeModel(
		examplesOf({ documents, sentences, emergencies: [] }, featurise),
		PLACES,
		documents.length,
		costOf
	);
const packed = made();
const model = unpackModel(packed);
const read = (text: string) => understand(featurise(text), model);

describe('what is learned from sentences', () => {
	it.each(sentences.flatMap((group) => group.sentences.map((text) => [text, group] as const)))(
		'"%s" is read as it is labelled',
		(text, { role, danger, relevant }) => {
			const { pages, ...said } = read(text);
			expect(likeliestRole({ pages, ...said })).toBe(role);
			const likeliest = DANGERS.reduce((best, each) => (said.danger[each] > said.danger[best] ? each : best));
			expect(likeliest).toBe(danger);
			expect(documents[pages.indexOf(Math.max(...pages))]?.id).toBe(Object.keys(relevant)[0]);
		}
	);

	it('new sentences of the same words are read alike', () => {
		expect(read('somebody has a knife at my door').danger['112']).toBeGreaterThan(0.5);
		expect(read('somebody hurt me long ago').role.self).toBeGreaterThan(0.5);
		expect(read('how do i stop hitting people').role['own-behaviour']).toBeGreaterThan(0.5);
	});

	it('is the same, byte for byte, when it is learned again', () => {
		expect(JSON.stringify(made())).toBe(JSON.stringify(packed));
	});

	it('says the same after it has travelled', () => {
		const arrived = unpackModel(JSON.parse(JSON.stringify(packed)) as typeof packed);
		for (const text of sentences.flatMap((group) => group.sentences))
			expect(understand(featurise(text), arrived)).toEqual(read(text));
	});

	it('gives probabilities, for any text', () => {
		for (const text of ['', 'word', 'knife '.repeat(10_000), '\u{1F198} 112', 'xxxxxxxx'.repeat(200)]) {
			const { pages, role, danger } = read(text);
			for (const odds of [[...pages], Object.values(role), Object.values(danger)])
				expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
		}
	});

	it('a text that says the same word again and again has no more features than the word', () => {
		expect(featurise('knife '.repeat(1000)).length).toBeLessThanOrEqual(featurise('knife knife').length);
	});

	it('a phone number is no feature', () => {
		expect(featurise('0612345678')).toEqual([]);
	});
});

describe('what mistakes cost', () => {
	const role = (name: (typeof ROLES)[number]) => ROLES.indexOf(name);
	const danger = (name: (typeof DANGERS)[number]) => DANGERS.indexOf(name);

	it('who was harmed and who did it are never exchanged for nothing', () => {
		expect(costOf(1, role('self'), role('own-behaviour'))).toBeGreaterThan(0);
		expect(costOf(1, role('own-behaviour'), role('self'))).toBeGreaterThan(0);
		expect(costOf(1, role('self'), role('bystander'))).toBe(0);
	});

	it('danger that is not seen costs more than a card too many', () => {
		expect(costOf(2, danger('112'), danger('none'))).toBeGreaterThan(
			costOf(2, danger('none'), danger('112'))
		);
	});

	it('pages are only more or less likely', () => {
		expect(costOf(0, 0, 1)).toBe(0);
	});
});
