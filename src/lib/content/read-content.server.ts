import type { Lang } from '../i18n/languages';
import { localesRoot } from '../i18n/locale-texts.server';
import { copiedFacts, type CopiedFact } from './check/copied-facts';
import { checkReach } from './check/knowledge-reach';
import { checkLocales, type MissingTexts } from './check/check-locales.server';
import { checkLinks } from './check/check-links.server';
import { checkProgramme } from './check/programme-references.server';
import { knownPages } from './check/known-pages';
import { checkReferences } from './check/references';
import { checkTerms } from './check/terms.server';
import { readDataChanges, type DataChange } from './data-changes.server';
import type { HelpRecord, HelpTranslation } from './help/help-schema';
import type { Instructions } from './instructions/instructions';
import { checkMarks, checkTranslatedMarks, readInstructions } from './instructions/instructions.server';
import { markedRecords } from './instructions/marked-records';
import type { FirstHelpPlan } from './first-help/first-help-schema';
import { readFirstHelpPlan } from './first-help/first-help.server';
import { readLocalHelp, type LocalHelp } from './local/local-help.server';
import { firstHelpKind } from './kinds/first-help.server';
import { helpKind } from './kinds/help.server';
import type { Kind } from './kinds/kind';
import { KINDS } from './kinds/kinds.server';
import { pageKind } from './kinds/page.server';
import { readKinds, type Collections } from './kinds/read-kinds';
import { shownOf } from './kinds/shown';
import { readFigures } from './knowledge/figures.server';
import { knowledgeOf, type Knowledge } from './knowledge/knowledge';
import { pagesIn, type Page } from './knowledge/pages';
import { readProgramme, type ProgrammeRegister } from './programme/programme.server';
import { ContentError, type Fault } from './read/faults';
import { outdatedIn, type OutdatedTranslation } from './read/in-language';
import type { Collection, Dated } from './read/read-records.server';
import { readRegions, type Regions } from './regions/regions.server';
import { readEmergencies, type JudgedSentence } from './search/emergencies.server';
import { readSentences } from './search/sentences.server';
import type { SentenceGroup } from './search/sentence-schema';
import type { SignalPatterns } from './search/signal-patterns';
import { readTunedQueries, type GradedQuery } from './search/graded-queries.server';
import type { OtherLanguages } from './search/other-languages';
import { readOtherLanguages } from './search/other-languages.server';
import { readPatterns } from './search/patterns.server';
import { STANDING_PAGES } from './site/standing-pages';
import { checkNumbers, languagesOf, readSite } from './site/site.server';
import type { Site } from './site/site-schema';
import type { Theme } from './theme/theme';
import { readThemes, themesRoot } from './theme/themes.server';
import type { Thesaurus } from './search/thesaurus-schema';
import { readThesauri } from './search/thesaurus.server';
import { readWegwijzer, type Wegwijzer } from './wegwijzer/read-wegwijzer.server';

/** All content, validated: the records of every kind (`of`), and what is no kind of records. */
export interface Content extends Collections {
	/** Name, publisher, languages and what else differs per publisher. */
	site: Site;
	/** Looks that the site can have, by the name of their folder; `site.theme` names the one that it has. */
	themes: ReadonlyMap<string, Theme>;
	/** Help points, also those that may not be shown; what is published of them is in `help/help-points.server.ts`. */
	help: Collection<HelpRecord, HelpTranslation>;
	/** What of the help points a copy of the site added, and where that is shown first; null: it is no copy, or added nothing. */
	local: LocalHelp | null;
	pages(lang: Lang): Page[];
	regions: Regions;
	wegwijzer: Wegwijzer;
	/** Records and figures that visitors read, at hand by name. */
	knowledge: Knowledge;
	/** What texts tell readers to do, and what contradicts what. */
	instructions: Instructions;
	/** Themes of first help and whom each leads to; null: this site has none. */
	firstHelp: FirstHelpPlan | null;
	/** The register of the national action programme. */
	programme: ProgrammeRegister;
	/** Changes of the open data, the newest first. */
	dataChanges: DataChange[];
	/** Words of search per language. */
	thesauri: Map<string, Thesaurus>;
	/** How people say what they need, in all languages together. */
	patterns: SignalPatterns;
	/** Words for search of languages that the site does not have. */
	otherLanguages: OtherLanguages;
	/** Queries with the pages that are right, on which search is tuned. */
	tunedQueries: GradedQuery[];
	/** Sentences with the card they ask for, by language. */
	emergencies: Map<string, JudgedSentence[]>;
	/** What visitors type, with who speaks and the pages that are right, by language. */
	sentences: Map<string, SentenceGroup[]>;
	outdated: OutdatedTranslation[];
	/** Interface texts that a language does not have. */
	missingTexts: MissingTexts[];
	/** Facts of help points that are those of another organization's. */
	copied: CopiedFact[];
	/** Facts and their dates, for the list of overdue ones. */
	dated: Dated[];
	/** Records that may not be shown, with the reason. */
	unpublished: { id: string; reason: string }[];
}

/** What is said per language and is no record: texts of the interface, and words of search. */
function readWords(root: string, languages: readonly string[], faults: Fault[]) {
	return {
		missingTexts: checkLocales(localesRoot(root), languages, faults),
		thesauri: readThesauri(root, languages, faults),
		emergencies: readEmergencies(root, languages, faults),
		patterns: readPatterns(root, faults),
		otherLanguages: readOtherLanguages(root, faults),
		tunedQueries: readTunedQueries(root, faults)
	};
}

/** Ids that labels of sentences may name: also of records that are not shown, and of broken ones. */
function findable(all: Collections): string[] {
	return all.kinds.flatMap((kind) => {
		const { records, broken } = all.of(kind);
		return [...records.keys(), ...broken];
	});
}

/** The lists for people who look after the content: what is out of date, was copied, or may not be shown. */
function upkeepOf(
	all: Collections,
	{ figures }: Pick<Knowledge, 'figures'>,
	{ inLanguages, lists, timeline }: ProgrammeRegister
): Pick<Content, 'outdated' | 'copied' | 'unpublished'> {
	const collections = all.kinds.map((kind) => all.of(kind));
	const records = collections.flatMap((each) => [...each.records.values()].map(({ record }) => record));
	return {
		outdated: [
			...all.kinds.flatMap((kind) => kind.outdatedIn?.(all.of(kind)) ?? []),
			...outdatedIn([...collections, figures, ...inLanguages, ...Object.values(lists), timeline])
		],
		copied: copiedFacts([...all.of(helpKind).records.values()].map(({ record }) => record)),
		unpublished: records.flatMap(({ id, publish, publish_reason: reason = '' }) =>
			publish === false ? [{ id, reason }] : []
		)
	};
}

/** Ids that the register of the action programme may name. */
function namedByProgramme(all: Collections, { toolkits, campaigns, topics }: Knowledge) {
	const help = all.of(helpKind);
	return {
		// What is wrong with a file of its own is told there, and not again of everything that names it.
		help: [...help.records.keys(), ...help.broken],
		toolkits: toolkits.map(({ id }) => id),
		campaigns: campaigns.map(({ id }) => id),
		topics: [...topics.records.keys()]
	};
}

/**
 * Reads, validates and joins everything under `content/` and `seeds/`.
 * @param root the project's root
 * @param kinds the kinds of content that there are
 * @throws ContentError with every fault found, when there is any
 */
export function readContent(root: string, kinds: readonly Kind[] = KINDS): Content {
	const faults: Fault[] = [];
	const site = readSite(root, faults);
	const themes = readThemes(themesRoot(root), faults);
	const languages = languagesOf(root, site);
	const translations = languages.slice(1);
	const readings = site?.readings ?? [];
	const all = readKinds(kinds, root, [...translations, ...readings.map(({ code }) => code)], faults);
	const collections = kinds.map((kind) => all.of(kind));
	const figures = readFigures(root, translations, faults);
	const knowledge = knowledgeOf(all, figures);
	const regions = readRegions(root, faults);
	const programme = readProgramme(root, translations, faults);
	const known = knownPages(all, regions);
	const idsOf = (kind: string) => known.get(kind)?.ids ?? [];
	const help = shownOf(all, helpKind);

	checkReferences(all, known, faults);
	const local = readLocalHelp(root, site, all.of(helpKind), regions, faults);
	checkReach(knowledge, all.of(helpKind), faults);
	checkLinks(
		collections.flatMap(({ files }) => files),
		known,
		translations,
		faults
	);
	checkProgramme(programme, namedByProgramme(all, knowledge), faults);
	const dataChanges = readDataChanges(
		root,
		{ help: idsOf('help'), measures: [...programme.measure.keys()] },
		faults
	);
	const wegwijzer = readWegwijzer(
		root,
		languages,
		readings,
		{
			help: idsOf('help'),
			topic: idsOf('topic'),
			guide: idsOf('guide'),
			toolkit: idsOf('toolkit'),
			sector: idsOf('sector')
		},
		faults
	);
	const instructions = readInstructions(root, faults);
	const firstHelp = readFirstHelpPlan(root, idsOf('help'), all.of(firstHelpKind), faults);
	checkMarks(markedRecords(all, wegwijzer, firstHelp), instructions, faults);
	checkTranslatedMarks(collections, faults);
	checkNumbers(site, help, all.of(helpKind).broken, faults);
	checkTerms(root, translations, all, faults);
	const words = readWords(root, languages, faults);
	const sentences = readSentences(
		root,
		languages,
		{ pages: [...findable(all), ...STANDING_PAGES.map(({ id }) => id)], sectors: idsOf('sector') },
		faults
	);
	if (faults.length > 0 || !site) throw new ContentError(faults);

	const pagesByLang = new Map(languages.map((lang) => [lang, pagesIn(all.of(pageKind), lang)]));
	return {
		...all,
		...words,
		...upkeepOf(all, figures, programme),
		site,
		themes,
		help: all.of(helpKind),
		local,
		pages: (lang) => pagesByLang.get(lang) ?? [],
		regions,
		wegwijzer,
		instructions,
		firstHelp,
		knowledge,
		programme,
		dataChanges,
		sentences,
		dated: [collections, figures.figures, programme, regions].flat().flatMap(({ dated }) => dated)
	};
}
