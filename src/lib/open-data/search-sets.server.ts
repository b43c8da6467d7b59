import { dataSet, type DataSet } from '../content/kinds/data-set';
import { contentHash } from '../content/read/read-records.server';
import type { Content } from '../content/read-content.server';
import type { SentenceGroup } from '../content/search/sentence-schema';
import type { Thesaurus } from '../content/search/thesaurus-schema';

const KEYWORDS = ['zoeken', 'gewone taal', 'seksueel geweld', 'taaltechnologie'];
/** The sets are about what people type; none of it was typed by a visitor. */
const MADE_UP = 'Bedacht door schrijvers: niets ervan is door een bezoeker getypt.';
/** A telephone number: people type old ones, and those that may not be shown. What holds one is left out. */
const HAS_NUMBER = /\d(?:[\s().-]*\d){6,}/;
const NO_NUMBERS = 'Wat een telefoonnummer noemt, staat er niet in.';

/** Grades of pages as a list: `3 centrum-seksueel-geweld`, the best first. */
const gradesOf = (relevant: Readonly<Record<string, number>>) =>
	Object.entries(relevant)
		.sort(([, a], [, b]) => b - a)
		.map(([id, grade]) => `${grade} ${id}`);

const GRADES =
	'Wat goed is, met een cijfer: 3 heeft deze mens het eerst nodig, 2 een goed antwoord, 1 heeft ermee te maken';
const ROLE = 'Wie er praat; leeg: niet beoordeeld';

interface Row {
	lang: string;
	id: string;
}

/** Rows of every language; an id follows from the words, so that it stays when others come or go. */
function inLanguages<T>(all: ReadonlyMap<string, readonly T[]>, wordsOf: (each: T) => string): (T & Row)[] {
	return [...all].flatMap(([lang, list]) =>
		list.map((each) => ({ ...each, lang, id: `${lang}-${contentHash(wordsOf(each))}` }))
	);
}

function sentenceSet(all: ReadonlyMap<string, readonly SentenceGroup[]>): DataSet {
	const sentences = new Map(
		[...all].map(([lang, groups]) => [
			lang,
			groups.flatMap((group) => {
				const kept = group.sentences.filter((sentence) => !HAS_NUMBER.test(sentence));
				return kept.length > 0 ? [{ ...group, sentences: kept }] : [];
			})
		])
	);
	return dataSet(
		{
			id: 'zoekzinnen',
			title: 'Zinnen waarmee mensen hulp zoeken',
			description: `Zinnen in het Nederlands en het Engels, in groepen met dezelfde betekenis: welke pagina goed is, wie er praat en of er gevaar is. ${MADE_UP} ${NO_NUMBERS}`,
			keywords: KEYWORDS
		},
		inLanguages(sentences, (group) => group.sentences[0] ?? ''),
		[
			['id', 'text', 'Vaste naam van de groep: een hash van de eerste zin', ({ id }) => id],
			['taal', 'text', 'Taal (ISO 639)', ({ lang }) => lang],
			['zinnen', 'list', 'Wat mensen typen', (group) => group.sentences],
			['paginas', 'list', GRADES, ({ relevant }) => gradesOf(relevant)],
			['rol', 'text', ROLE, ({ role }) => role],
			['gevaar', 'text', '112, csg, 113, child of none; leeg: niet beoordeeld', ({ danger }) => danger],
			['plek', 'text', 'Waar het gebeurde; leeg: niet beoordeeld', ({ setting }) => setting],
			['wanneer', 'text', 'Wanneer het gebeurde; leeg: niet beoordeeld', ({ when }) => when],
			['sector', 'text', 'Werkveld van een professional', ({ sector }) => sector]
		]
	);
}

interface ThesaurusEntry {
	kind: 'zelfde' | 'eenrichting' | 'spelling' | 'stopwoord';
	words: readonly string[];
	to: readonly string[];
}

function entriesOf(thesaurus: Thesaurus): ThesaurusEntry[] {
	const { same, one_way: oneWay, spelling, stop_words: stop } = thesaurus;
	return [
		...same.map((words): ThesaurusEntry => ({ kind: 'zelfde', words, to: [] })),
		...oneWay.map(({ from, to }): ThesaurusEntry => ({ kind: 'eenrichting', words: from, to })),
		...Object.entries(spelling).map(([word, forms]): ThesaurusEntry => ({
			kind: 'spelling',
			words: forms,
			to: [word]
		})),
		...stop.map((word): ThesaurusEntry => ({ kind: 'stopwoord', words: [word], to: [] }))
	];
}

function thesaurusSet(thesauri: ReadonlyMap<string, Thesaurus>): DataSet {
	const entries = new Map([...thesauri].map(([lang, thesaurus]) => [lang, entriesOf(thesaurus)]));
	return dataSet(
		{
			id: 'zoekwoorden',
			title: 'Thesaurus: wat mensen zeggen en wat pagina’s zeggen',
			description: `Woorden die hetzelfde betekenen, andere spellingen, en wat mensen zeggen voor wat pagina’s zo noemen. ${MADE_UP}`,
			keywords: KEYWORDS
		},
		inLanguages(entries, ({ kind, words, to }) => [kind, ...words, '', ...to].join('\n')),
		[
			['id', 'text', 'Vaste naam: een hash van de woorden', ({ id }) => id],
			['taal', 'text', 'Taal (ISO 639)', ({ lang }) => lang],
			[
				'soort',
				'text',
				'zelfde: alle woorden vinden elkaar. eenrichting: wie de woorden typt, vindt ook `naar`. spelling: andere vormen van `naar`. stopwoord: zegt niets',
				({ kind }) => kind
			],
			['woorden', 'list', 'Wat mensen typen', ({ words }) => words],
			['naar', 'list', 'Wat ermee bedoeld is', ({ to }) => to]
		]
	);
}

function querySet(queries: Content['tunedQueries']): DataSet {
	return dataSet(
		{
			id: 'zoekvragen',
			title: 'Zoekvragen om een zoekmachine mee te meten',
			description: `Zoekvragen met de pagina’s die goed zijn, waarop onze zoekmachine is afgesteld. Wat apart is gehouden om eerlijk te meten, staat er niet in. ${MADE_UP} ${NO_NUMBERS}`,
			keywords: KEYWORDS
		},
		queries.filter(({ q }) => !HAS_NUMBER.test(q)),
		[
			['id', 'text', 'Vaste naam: een hash van de vraag', ({ q, lang }) => `${lang}-${contentHash(q)}`],
			['taal', 'text', 'Taal (ISO 639)', ({ lang }) => lang],
			['vraag', 'text', 'Wat er getypt wordt', ({ q }) => q],
			['soort', 'text', 'Hoe het getypt is, en door wie', ({ register }) => register],
			['paginas', 'list', GRADES, ({ relevant }) => gradesOf(relevant)],
			['nooit_eerst', 'list', 'Wat nooit bovenaan mag staan', (query) => query.must_not_first],
			[
				'kaart',
				'text',
				'Welk noodnummer erboven hoort; leeg: niet beoordeeld',
				(query) => query.expect_emergency
			],
			['rol', 'text', ROLE, ({ role }) => role]
		]
	);
}

/** What search is made of and measured by. Sets without rows are left out: not every site has them. */
export function searchSets({ sentences, thesauri, tunedQueries }: Content): DataSet[] {
	return [thesaurusSet(thesauri), sentenceSet(sentences), querySet(tunedQueries)].filter(
		({ rows }) => rows.length > 0
	);
}
