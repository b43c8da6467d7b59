import type { Content } from '../../content/read-content.server';
import { fromContent, fromContentIn } from '../../content/store.server';
import { helpActsFile } from '../../help/help-acts.server';
import type { OtherLanguages } from '../../content/search/other-languages';
import type { SignalPatterns } from '../../content/search/signal-patterns';
import { contentHash } from '../../content/read/read-records.server';
import type { Lang } from '../../i18n/languages';
import { localPath } from '../../i18n/paths';
import type { PackedRegions } from '../../regions/index';
import { regionDataFile } from '../../nearby/region-table.server';
import type { Analyser } from '../words/analyse';
import { buildAnalyser, buildIndex } from './build-index';
import { collectProgramme } from '../collect/collect-programme.server';
import { collectDocuments } from '../collect/collect.server';
import type { SearchDocument, SearchFile } from './documents';
import { costOf, examplesOf } from '../understand/examples';
import { featuriser, PLACES } from '../understand/features';
import { keptModel } from './kept-model.server';
import { pageLabels } from '../understand/labels';
import { makeModel } from '../understand/make-model';
import type { PackedModel } from '../understand/model';
import type { LanguageData } from './language-data';
import { withOrdinaryWords } from './ordinary-words';
import { languageData } from './language-data.server';
import { wegwijzerOffers, type WegwijzerOffer } from '../collect/wegwijzer-offers.server';

/** A file as it is served: named by a hash of its content, so that a browser may keep it for ever. */
export interface DataFile {
	json: string;
	name: string;
}

export interface SearchFiles {
	/** What must be there before the first results. */
	first: SearchFile;
	/** How people say what they need, in all languages; also needed before the first results. */
	patterns: SignalPatterns;
	/** Words of languages that the site does not have. */
	others: OtherLanguages;
	/** What was learned from sentences; null while there are none. The first results may come without it. */
	model: PackedModel | null;
	/** The register of the national action programme; null while there is none. */
	programme: SearchFile | null;
}

/** The words that editors entered for search in a language. */
export function languageDataOf(from: Content, lang: Lang): LanguageData {
	const thesaurus = from.thesauri.get(lang);
	if (!thesaurus) throw new Error(`content/search/${lang}.yaml was not read`);
	return languageData(lang, thesaurus);
}

/** What was learned from the sentences of a language; null while it has too few to learn from. */
function learn(
	from: Content,
	lang: Lang,
	documents: readonly SearchDocument[],
	analyser: Analyser
): PackedModel | null {
	const sentences = from.sentences.get(lang) ?? [];
	if (sentences.length === 0) return null;
	const told = { documents, sentences, emergencies: from.emergencies.get(lang) ?? [] };
	const examples = examplesOf(told, featuriser(analyser));
	const pages = pageLabels(documents).length;
	return keptModel(lang, examples, () => makeModel(examples, PLACES, pages, costOf));
}

const sentencesOf = (from: Content, lang: Lang) =>
	(from.sentences.get(lang) ?? []).flatMap(({ sentences }) => sentences);

/** All names of the table of places. */
const placeNames = ({ municipalities, municipalNames, places }: PackedRegions) => [
	...municipalities.map(([, name]) => name),
	...[...municipalNames, ...places].flatMap(([, ...names]) => names)
];

/** Builds the indexes of a language. */
export function buildSearchFiles(from: Content, lang: Lang): SearchFiles {
	const documents = collectDocuments(from, lang);
	const data = languageDataOf(from, lang);
	const analyser = buildAnalyser(documents, data);
	const programme = collectProgramme(from, lang);
	return {
		first: withOrdinaryWords(
			buildIndex(documents, data),
			sentencesOf(from, lang),
			placeNames(from.regions.packed)
		),
		patterns: from.patterns,
		others: from.otherLanguages,
		model: learn(from, lang, documents, analyser),
		programme: programme.length === 0 ? null : buildIndex(programme, data, analyser)
	};
}

/** While developing, a page names its indexes without their being built: that would take longer than the page itself. */
const isDeveloping = () => process.env.NODE_ENV === 'development';

const fileName = (kind: string, version: string) => `${kind}-${version}.json`;

function dataFile(kind: string, file: SearchFile | SignalPatterns | OtherLanguages | PackedModel): DataFile {
	const json = JSON.stringify(file);
	return { json, name: fileName(kind, isDeveloping() ? 'dev' : contentHash(json)) };
}

/** How people say what they need, as it is served: one file for all languages. */
export const patternsFile = fromContent(({ patterns }) => dataFile('zinnen', patterns));

/** Words of languages that the site does not have, as they are served. */
export const otherLanguagesFile = fromContent(({ otherLanguages }) => dataFile('talen', otherLanguages));

/** The indexes of a language as they are served. */
export const searchDataFiles = fromContentIn(
	(from, lang): { first: DataFile; model: DataFile | null; programme: DataFile | null } => {
		const { first, model, programme } = buildSearchFiles(from, lang);
		return {
			first: dataFile(`zoek-${lang}`, first),
			model: model && dataFile(`model-${lang}`, model),
			programme: programme && dataFile(`register-${lang}`, programme)
		};
	}
);

interface Names {
	first: string;
	model: string | null;
	programme: string | null;
}

const searchNames = fromContentIn((from, lang): Names => {
	if (isDeveloping()) {
		const named = (kind: string, isThere: boolean) => (isThere ? fileName(`${kind}-${lang}`, 'dev') : null);
		return {
			first: fileName(`zoek-${lang}`, 'dev'),
			model: named('model', (from.sentences.get(lang) ?? []).length > 0),
			programme: named('register', collectProgramme(from, lang).length > 0)
		};
	}
	const { first, model, programme } = searchDataFiles(lang);
	return { first: first.name, model: model?.name ?? null, programme: programme?.name ?? null };
});

/** Addresses of the files that a search box fetches. */
export interface SearchSources {
	first: string;
	patterns: string;
	/** Words of languages that the site does not have; fetched after the index. */
	others: string;
	/** Null while nothing was learned. */
	model: string | null;
	/** Null while there is no register. */
	programme: string | null;
	/** The table of places, and the address below which the pages of municipalities stand. */
	regions: string;
	regionBase: string;
	/** How to reach each help point, fetched after the first results. */
	acts: string;
	offers: WegwijzerOffer[];
}

/** What the search box of a page in this language fetches. */
export function searchSources(lang: Lang): SearchSources {
	const { first, model, programme } = searchNames(lang);
	return {
		first: `/data/${first}`,
		patterns: `/data/${patternsFile().name}`,
		others: `/data/${otherLanguagesFile().name}`,
		model: model && `/data/${model}`,
		programme: programme && `/data/${programme}`,
		regions: `/data/${regionDataFile().name}`,
		regionBase: localPath(lang, '/regio/'),
		acts: `/data/${helpActsFile(lang).name}`,
		offers: wegwijzerOffers(lang)
	};
}
