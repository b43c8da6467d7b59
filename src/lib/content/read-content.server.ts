import type { Lang } from '../i18n/languages';
import { localesRoot } from '../i18n/locale-texts.server';
import { copiedSources } from './check/copied-sources';
import { checkHelpReferences } from './check/help-references';
import { checkKnowledge } from './check/knowledge-references.server';
import { checkLocales, type MissingTexts } from './check/check-locales.server';
import { checkLinks } from './check/check-links.server';
import { checkProgramme } from './check/programme-references.server';
import { knownPages } from './check/known-pages';
import { readDataChanges, type DataChange } from './data-changes.server';
import { helpSchema, helpTranslationSchema, type HelpRecord, type HelpTranslation } from './help/help-schema';
import type { Instructions } from './instructions/instructions';
import { checkMarks, checkTranslatedMarks, readInstructions } from './instructions/instructions.server';
import { markedRecords } from './instructions/marked-records';
import { readKnowledge, type Knowledge } from './knowledge/knowledge.server';
import { pageSchema, pageTranslationSchema } from './knowledge/page-schema';
import { pagesIn, type Page } from './knowledge/pages';
import { readProgramme, type ProgrammeRegister } from './programme/programme.server';
import { ContentError, type Fault } from './read/faults';
import { outdatedIn, type OutdatedTranslation } from './read/in-language';
import { readCollection, type Collection } from './read/read-records.server';
import { readRegions, type Regions } from './regions/regions.server';
import { readEmergencies, type JudgedSentence } from './search/emergencies.server';
import type { SignalPatterns } from './search/signal-patterns';
import { readPatterns } from './search/patterns.server';
import { checkNumbers, languagesOf, readSite } from './site/site.server';
import type { Site } from './site/site-schema';
import type { Thesaurus } from './search/thesaurus-schema';
import { readThesauri } from './search/thesaurus.server';
import { readWegwijzer, type Wegwijzer } from './wegwijzer/read-wegwijzer.server';

/** All content, validated. */
export interface Content {
	/** Name, publisher, languages and what else differs per publisher. */
	site: Site;
	/** Help points, also those that may not be shown; what is published of them is in `help/help-points.server.ts`. */
	help: Collection<HelpRecord, HelpTranslation>;
	pages(lang: Lang): Page[];
	regions: Regions;
	wegwijzer: Wegwijzer;
	knowledge: Knowledge;
	/** What texts tell readers to do, and what contradicts what. */
	instructions: Instructions;
	/** The register of the national action programme. */
	programme: ProgrammeRegister;
	/** Changes of the open data, the newest first. */
	dataChanges: DataChange[];
	/** Words of search per language. */
	thesauri: Map<string, Thesaurus>;
	/** How people say what they need, in all languages together. */
	patterns: SignalPatterns;
	/** Sentences with the card they ask for, by language. */
	emergencies: Map<string, JudgedSentence[]>;
	outdated: OutdatedTranslation[];
	/** Interface texts that a language does not have. */
	missingTexts: MissingTexts[];
	/** Help points whose sources are those of another organization's: pairs of ids. */
	copied: [id: string, other: string][];
	/** Facts and their dates, for the list of overdue ones. */
	dated: { file: string; nextCheck: string }[];
	/** Records that may not be shown, with the reason. */
	unpublished: { id: string; reason: string }[];
}

/**
 * Reads, validates and joins everything under `content/` and `seeds/`.
 * @param root the project's root
 * @throws ContentError with every fault found, when there is any
 */
export function readContent(root: string): Content {
	const faults: Fault[] = [];
	const site = readSite(root, faults);
	const languages = languagesOf(root, site);
	const translations = languages.slice(1);
	const missingTexts = checkLocales(localesRoot(root), languages, faults);
	const help = readCollection(
		root,
		'content/help',
		{ record: helpSchema, translation: helpTranslationSchema },
		translations,
		faults
	);
	const pages = readCollection(
		root,
		'content/pages',
		{ record: pageSchema, translation: pageTranslationSchema },
		translations,
		faults
	);
	const records = [...help.records.values()].map((loaded) => loaded.record);
	const shown = records.filter((record) => record.publish);
	const published = [...shown.map((record) => record.id), ...help.broken];
	checkHelpReferences(records, published, faults);
	const knowledge = readKnowledge(root, translations, faults);
	const regions = readRegions(root, faults);
	const known = knownPages({ help, pages, knowledge, regions });
	checkKnowledge(knowledge, shown, known, faults);
	checkLinks([...help.files, ...pages.files, ...knowledge.files], known, translations, faults);
	const programme = readProgramme(root, faults);
	checkProgramme(
		programme,
		{
			help: [...help.records.keys()],
			toolkits: knowledge.toolkits.map(({ id }) => id),
			campaigns: knowledge.campaigns.map(({ id }) => id),
			topics: [...knowledge.topics.records.keys()]
		},
		faults
	);
	const dataChanges = readDataChanges(
		root,
		{ help: published, measures: [...programme.measure.keys()] },
		faults
	);
	const wegwijzer = readWegwijzer(root, languages, known, faults);
	const instructions = readInstructions(root, faults);
	checkMarks(markedRecords(help, pages, knowledge, wegwijzer), instructions, faults);
	checkTranslatedMarks([help, pages, knowledge.topics, knowledge.guides], faults);
	const thesauri = readThesauri(root, languages, faults);
	const emergencies = readEmergencies(root, languages, faults);
	const patterns = readPatterns(root, faults);
	checkNumbers(site, shown, [...help.broken], faults);
	if (faults.length > 0 || !site) throw new ContentError(faults);

	const pagesByLang = new Map(languages.map((lang) => [lang, pagesIn(pages, lang)]));
	return {
		site,
		help,
		pages: (lang) => pagesByLang.get(lang) ?? [],
		regions,
		wegwijzer,
		instructions,
		knowledge,
		programme,
		dataChanges,
		thesauri,
		patterns,
		emergencies,
		missingTexts,
		copied: copiedSources(records),
		outdated: [
			...outdatedIn(help),
			...outdatedIn(pages),
			...outdatedIn(knowledge.topics),
			...outdatedIn(knowledge.guides)
		],
		dated: [
			...records.map((record) => ({ file: `content/help/${record.id}.md`, nextCheck: record.next_check })),
			...[...pages.records.values()].map(({ file, record }) => ({ file, nextCheck: record.next_check })),
			...knowledge.dated,
			...programme.dated,
			...regions.dated
		],
		unpublished: [...records, ...knowledge.toolkits, ...knowledge.campaigns].flatMap((record) =>
			record.publish ? [] : [{ id: record.id, reason: record.publish_reason ?? '' }]
		)
	};
}
