import { createAnalyser, type Analyser } from '../words/analyse';
import { READERS, TRAITS, type ResultType, type SearchDocument, type SearchFile } from './documents';
import type { LanguageData } from './language-data';
import { splitWords } from '../words/text-normalise';
import { packNumbers } from './varint-text';

/** How many terms of running text are kept per page, the most telling first: more cost bytes and find hardly more (docs/search.md). */
const BODY_TERMS = 2;
const SHORTEST_BODY_TERM = 3;

/** Longest text under a title, in characters: two lines on a phone. What is cut off still counts as running text. */
const LONGEST_SUMMARY = { help: 80, other: 44 };

/** A document with its summary cut at a word, with an ellipsis, when it is long. */
function withShortSummary(document: SearchDocument): SearchDocument {
	const { type, summary, body } = document;
	const most = type === 'help' ? LONGEST_SUMMARY.help : LONGEST_SUMMARY.other;
	if (summary.length <= most) return document;
	const cut = summary.slice(0, most).replace(/[\s,.;:]+\S*$/, '');
	return { ...document, summary: `${cut} …`, body: `${summary} ${body}` };
}

/** In how many documents each stem occurs, as the words are written: compounds are split by this. */
function stemCounts(
	documents: readonly SearchDocument[],
	stem: (word: string) => string
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { title, summary, asked, body, parts } of documents) {
		const text = [title, summary, ...asked, body, ...parts.map((part) => part.title)].join('\n');
		for (const each of new Set(splitWords(text).map(stem))) counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	return counts;
}

/** The analyser with which an index of these documents is built. */
export function buildAnalyser(documents: readonly SearchDocument[], data: LanguageData): Analyser {
	const counts = stemCounts(documents, createAnalyser(data, () => 0).stem);
	return createAnalyser(data, (stem) => counts.get(stem) ?? 0);
}

/** Terms of each body that are not in the other fields: at most BODY_TERMS, those that distinguish pages best. */
function bodyTerms(documents: readonly SearchDocument[], analyser: Analyser): string[][] {
	const counted = documents.map(({ title, summary, asked, body, parts }) => {
		const elsewhere = new Set(
			[title, summary, ...asked, ...parts.map((part) => part.title)].flatMap(analyser.terms)
		);
		const counts = new Map<string, number>();
		for (const term of analyser.terms(body)) {
			if (term.length >= SHORTEST_BODY_TERM && !elsewhere.has(term))
				counts.set(term, (counts.get(term) ?? 0) + 1);
		}
		return counts;
	});
	const pages = new Map<string, number>();
	for (const counts of counted) for (const term of counts.keys()) pages.set(term, (pages.get(term) ?? 0) + 1);
	return counted.map((counts) =>
		[...counts]
			.map(([term, count]) => ({
				term,
				worth: Math.log(1 + count) * Math.log(documents.length / ((pages.get(term) ?? 0) + 0.5))
			}))
			.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
			.slice(0, BODY_TERMS)
			.map(({ term }) => term)
	);
}

function gaps(positions: readonly number[]): number[] {
	return positions.map((position, at) => position - (positions[at - 1] ?? -1) - 1);
}

/** The parts of an id and an address that all pages of a kind share: `/hulp/*` + `/`. */
function shapeOf({ type, id, url }: SearchDocument): [ResultType, string, string] {
	// A word of the glossary has the id `woord-x` and the anchor `#x`.
	const own = url.includes(id) ? id : id.replace(/^[a-z]+-/, '');
	return url.includes(own) ? [type, id.replace(own, '*'), url.replace(own, '*')] : [type, id, url];
}

/**
 * Builds the index of one language.
 * @param whole the documents with all their words
 * @param data the words that editors entered for the language
 * @param first the analyser of the first index, when this is a second one that is searched with it
 */
export function buildIndex(
	whole: readonly SearchDocument[],
	data: LanguageData,
	first?: Analyser
): SearchFile {
	const documents = whole.map(withShortSummary);
	const analyser = first ?? buildAnalyser(documents, data);
	const asked = documents.map((document) => document.asked.map(analyser.terms));
	const bodies = bodyTerms(documents, analyser);

	const frequency = new Map<string, number>();
	for (const term of asked.flat(2)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	for (const term of bodies.flat()) if (!frequency.has(term)) frequency.set(term, 0);
	const terms = [...frequency]
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([term]) => term);
	const numbers = new Map(terms.map((term, at) => [term, at]));
	const pagesOf = terms.map((): number[] => []);
	bodies.forEach((list, page) => {
		for (const term of list) pagesOf[numbers.get(term) ?? 0]?.push(page);
	});

	const pageOf = new Map(documents.map(({ type, id }, page) => [`${type}/${id}`, page]));
	const shapes = new Map<string, { at: number; shape: [ResultType, string, string] }>();
	const shape = documents.map((document) => {
		const found = shapeOf(document);
		const key = found.join(' ');
		const known = shapes.get(key) ?? { at: shapes.size, shape: found };
		shapes.set(key, known);
		return known.at;
	});
	return {
		language: first ? null : data,
		shapes: [...shapes.values()].map((each) => each.shape),
		shape,
		ids: documents.map((document, at) => {
			const [, pattern = ''] = [...shapes.values()][shape[at] ?? 0]?.shape ?? [];
			const [before = '', after = ''] = pattern.split('*');
			return pattern.includes('*') ? document.id.slice(before.length, document.id.length - after.length) : '';
		}),
		titles: documents.map(({ title }) => title),
		summaries: documents.map(({ summary }) => summary),
		parts: documents.flatMap(({ parts }, page): SearchFile['parts'] =>
			parts.length === 0 ? [] : [[page, ...parts.flatMap(({ anchor, title }) => [anchor, title])]]
		),
		marks: documents.map(({ readers, traits }) =>
			[...READERS, ...TRAITS].reduce(
				(sum, mark, at) => sum + ([...readers, ...traits].some((own) => own === mark) ? 1 << at : 0),
				0
			)
		),
		leads: documents.flatMap(({ leadsTo }, from): SearchFile['leads'] => {
			const to = leadsTo.flatMap((key) => pageOf.get(key) ?? []);
			return to.length === 0 ? [] : [[from, ...to]];
		}),
		terms: terms.join(' '),
		ordinary: '',
		asked: asked
			.map((lines) => lines.map((line) => packNumbers(line.map((term) => numbers.get(term) ?? 0))).join(' '))
			.join('\n'),
		body: pagesOf.map((pages) => packNumbers(gaps(pages))).join(' ')
	};
}
