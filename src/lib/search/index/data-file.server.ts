import type { Content } from '../../content/read-content.server';
import { fromContent, fromContentIn } from '../../content/store.server';
import { helpActsFile } from '../../help/help-acts.server';
import type { SignalPatterns } from '../../content/search/signal-patterns';
import { contentHash } from '../../content/read/read-records.server';
import type { Lang } from '../../i18n/languages';
import { localPath } from '../../i18n/paths';
import { regionDataFile } from '../../nearby/region-table.server';
import type { Analyser } from '../words/analyse';
import { buildAnalyser, buildIndex } from './build-index';
import { collectProgramme } from '../collect/collect-programme.server';
import { collectDocuments } from '../collect/collect.server';
import type { SearchDocument, SearchFile } from './documents';
import { readQuery } from '../rank/query-signals';
import { readSignals } from '../understand/signals';
import { emergencyOf } from '../understand/emergency';
import type { PackedModel } from '../understand/emergency-model';
import { acutePages, cardsOfPages } from '../understand/emergency-pages';
import { trainEmergencies, type Sentence } from '../understand/emergency-training';
import type { LanguageData } from './language-data';
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
	/** The register of the national action programme; null while there is none. */
	programme: SearchFile | null;
}

/** The words that editors entered for search in a language. */
export function languageDataOf(from: Content, lang: Lang): LanguageData {
	const thesaurus = from.thesauri.get(lang);
	if (!thesaurus) throw new Error(`content/search/${lang}.yaml was not read`);
	return languageData(lang, thesaurus);
}

/** How much a line of `asked_as` counts compared with a sentence that somebody has judged: there are ten times as many of them. */
const ASKED_WEIGHT = 0.1;

function learnEmergencies(
	from: Content,
	lang: Lang,
	documents: readonly SearchDocument[],
	analyser: Analyser
): PackedModel {
	const signals = readSignals(from.patterns);
	const judged = (from.emergencies.get(lang) ?? []).map((sentence) => ({ ...sentence, weight: 1 }));
	const acute = acutePages(from.site.emergency);
	const asked = documents.flatMap(({ id, asked: lines }) =>
		lines
			.map((text): Sentence => {
				const card = emergencyOf(text, signals, readQuery(text, signals));
				return { text, card, weight: ASKED_WEIGHT };
			})
			.filter(({ card }) => card !== 'none' || !acute.has(id))
	);
	return trainEmergencies([...judged, ...asked], signals, analyser);
}

/** Builds the indexes of a language. */
export function buildSearchFiles(from: Content, lang: Lang): SearchFiles {
	const documents = collectDocuments(from, lang);
	const data = languageDataOf(from, lang);
	const analyser = buildAnalyser(documents, data);
	const programme = collectProgramme(from, lang);
	return {
		first: {
			...buildIndex(documents, data),
			emergencies: learnEmergencies(from, lang, documents, analyser),
			cards: cardsOfPages(from.site.emergency)
		},
		patterns: from.patterns,
		programme: programme.length === 0 ? null : buildIndex(programme, data, analyser)
	};
}

/** While developing, a page names its indexes without their being built: that would take longer than the page itself. */
const isDeveloping = () => process.env.NODE_ENV === 'development';

const fileName = (kind: string, version: string) => `${kind}-${version}.json`;

function dataFile(kind: string, file: SearchFile | SignalPatterns): DataFile {
	const json = JSON.stringify(file);
	return { json, name: fileName(kind, isDeveloping() ? 'dev' : contentHash(json)) };
}

/** How people say what they need, as it is served: one file for all languages. */
export const patternsFile = fromContent(({ patterns }) => dataFile('zinnen', patterns));

/** The indexes of a language as they are served. */
export const searchDataFiles = fromContentIn(
	(from, lang): { first: DataFile; programme: DataFile | null } => {
		const { first, programme } = buildSearchFiles(from, lang);
		return {
			first: dataFile(`zoek-${lang}`, first),
			programme: programme && dataFile(`register-${lang}`, programme)
		};
	}
);

const searchNames = fromContentIn((from, lang): { first: string; programme: string | null } => {
	if (isDeveloping()) {
		const hasProgramme = collectProgramme(from, lang).length > 0;
		return {
			first: fileName(`zoek-${lang}`, 'dev'),
			programme: hasProgramme ? fileName(`register-${lang}`, 'dev') : null
		};
	}
	const { first, programme } = searchDataFiles(lang);
	return { first: first.name, programme: programme?.name ?? null };
});

/** Addresses of the files that a search box fetches. */
export interface SearchSources {
	first: string;
	patterns: string;
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
	const { first, programme } = searchNames(lang);
	return {
		first: `/data/${first}`,
		patterns: `/data/${patternsFile().name}`,
		programme: programme && `/data/${programme}`,
		regions: `/data/${regionDataFile().name}`,
		regionBase: localPath(lang, '/regio/'),
		acts: `/data/${helpActsFile(lang).name}`,
		offers: wegwijzerOffers(lang)
	};
}
