import { LANG_CODES, type Lang } from '../i18n/languages';
import { contentRoot } from './content-root.server';
import { copiedSources } from './check/copied-sources';
import { readDataChanges, type DataChange } from './data-changes.server';
import { ContentError, nearestHint, type Fault } from './read/faults';
import { helpSchema, helpTranslationSchema, type HelpRecord, type HelpTranslation } from './help/help-schema';
import { publicHelpPoint, type HelpPoint } from './help/help-view';
import { checkLinks } from './check/check-links.server';
import { knownPages } from './check/known-pages';
import { markedRecords } from './instructions/marked-records';
import { idsOf, type Instructions } from './instructions/instructions';
import { checkMarks, checkTranslatedMarks, readInstructions } from './instructions/instructions.server';
import { checkKnowledge } from './check/knowledge-references.server';
import { readKnowledge, type Knowledge } from './knowledge/knowledge.server';
import {
	pageSchema,
	pageTranslationSchema,
	type PageRecord,
	type PageTranslation
} from './knowledge/page-schema';
import { checkProgramme } from './check/programme-references.server';
import { readProgramme, type ProgrammeRegister } from './programme/programme.server';
import { readCollection, type Collection } from './read/read-records.server';
import { readRegions, type Regions } from './regions/regions.server';
import { readThesauri } from './search/thesaurus.server';
import { readEmergencies, type JudgedSentence } from './search/emergencies.server';
import type { Thesaurus } from './search/thesaurus-schema';
import { readWegwijzer, type Wegwijzer } from './wegwijzer/read-wegwijzer.server';

/** A standing page in one language. */
export interface Page {
	id: string;
	title: string;
	description: string;
	footer: number | null;
	/** Language the text is in: the page's own, or Dutch where there is no translation. */
	textLang: Lang;
	checked: string;
	nextCheck: string;
	sources: PageRecord['sources'];
	askedAs: string[];
	/** What the text tells its reader to do. */
	does: readonly string[];
	body: string;
}

/** A translation that is older than its original, or was never stamped. */
export interface OutdatedTranslation {
	file: string;
	of: string;
	expected: string;
}

/** All content, validated. */
export interface Content {
	/** Published help points in a language, in the order of their names. */
	help(lang: Lang): HelpPoint[];
	/** Markdown of a help point, and the language it is in. */
	helpBody(id: string, lang: Lang): { body: string; lang: Lang };
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
	/** Sentences with the card they ask for, by language. */
	emergencies: Map<string, JudgedSentence[]>;
	outdated: OutdatedTranslation[];
	/** Help points whose sources are those of another organization's: pairs of ids. */
	copied: [id: string, other: string][];
	/** Facts and their dates, for the list of overdue ones. */
	dated: { file: string; nextCheck: string }[];
	/** Records that may not be shown, with the reason. */
	unpublished: { id: string; reason: string }[];
}

function checkReferences(
	records: readonly HelpRecord[],
	published: readonly string[],
	faults: Fault[]
): void {
	for (const record of records) {
		record.alternatives.forEach((id, at) => {
			const field = `alternatives[${at}]`;
			const file = `content/help/${record.id}.md`;
			if (!published.includes(id)) {
				const hint = nearestHint(id, published);
				faults.push({ file, field, expected: 'the id of a published help point', got: id, hint });
			} else if (id === record.id) {
				faults.push({ file, field, expected: 'another help point than itself', got: id });
			}
		});
	}
}

function outdatedIn<T, U extends { translation: { of: string } }>(
	collection: Collection<T, U>
): OutdatedTranslation[] {
	return [...collection.translations.values()].flatMap((byId) =>
		[...byId.values()].flatMap((translation) => {
			const expected = collection.records.get(translation.id)?.hash;
			const { of } = translation.record.translation;
			return expected && of !== expected ? [{ file: translation.file, of, expected }] : [];
		})
	);
}

function helpIn(collection: Collection<HelpRecord, HelpTranslation>, lang: Lang): HelpPoint[] {
	return [...collection.records.values()]
		.filter(({ record }) => record.publish)
		.map(({ record, hash }) => {
			const translated = collection.translations.get(lang)?.get(record.id)?.record;
			if (!translated) {
				return publicHelpPoint(record, {
					name: record.name,
					text: record.text,
					textLang: 'nl',
					translation: lang === 'nl' ? 'original' : 'missing',
					askedAs: record.asked_as
				});
			}
			return publicHelpPoint(record, {
				name: translated.name ?? record.name,
				text: translated.text,
				textLang: lang,
				translation: translated.translation.of === hash ? translated.translation.status : 'outdated',
				askedAs: translated.asked_as
			});
		})
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}

function pagesIn(collection: Collection<PageRecord, PageTranslation>, lang: Lang): Page[] {
	return [...collection.records.values()]
		.map(({ record, body }): Page => {
			const translated = collection.translations.get(lang)?.get(record.id);
			const words = translated?.record ?? record;
			return {
				id: record.id,
				title: words.title,
				description: words.description,
				footer: record.footer ?? null,
				textLang: translated ? lang : 'nl',
				checked: record.checked,
				nextCheck: record.next_check,
				sources: record.sources,
				askedAs: words.asked_as,
				does: idsOf(words.does),
				body: translated?.body ?? body
			};
		})
		.sort((a, b) => (a.footer ?? 99) - (b.footer ?? 99));
}

/**
 * Reads, validates and joins everything under `content/` and `seeds/`.
 * @param root the project's root
 * @throws ContentError with every fault found, when there is any
 */
export function readContent(root: string): Content {
	const faults: Fault[] = [];
	const translations = LANG_CODES.filter((lang) => lang !== 'nl');
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
	checkReferences(records, published, faults);
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
	const wegwijzer = readWegwijzer(root, LANG_CODES, known, faults);
	const instructions = readInstructions(root, faults);
	checkMarks(markedRecords(help, pages, knowledge, wegwijzer), instructions, faults);
	checkTranslatedMarks([help, pages, knowledge.topics, knowledge.guides], faults);
	const thesauri = readThesauri(root, LANG_CODES, faults);
	const emergencies = readEmergencies(root, LANG_CODES, faults);
	if (faults.length > 0) throw new ContentError(faults);

	const helpByLang = new Map(LANG_CODES.map((lang) => [lang, helpIn(help, lang)]));
	const pagesByLang = new Map(LANG_CODES.map((lang) => [lang, pagesIn(pages, lang)]));
	return {
		help: (lang) => helpByLang.get(lang) ?? [],
		helpBody: (id, lang) => {
			const translated = help.translations.get(lang)?.get(id);
			return translated
				? { body: translated.body, lang }
				: { body: help.records.get(id)?.body ?? '', lang: 'nl' };
		},
		pages: (lang) => pagesByLang.get(lang) ?? [],
		regions,
		wegwijzer,
		instructions,
		knowledge,
		programme,
		dataChanges,
		thesauri,
		emergencies,
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

let cached: Content | undefined;

/** The content of this process, read once. */
export function content(): Content {
	cached ??= readContent(contentRoot());
	return cached;
}

/**
 * Has the content read anew when it is next asked for: for the development server, when a file has changed.
 * @public called by dev/show-content, which has Vite load this module
 */
export function forgetContent(): void {
	cached = undefined;
}

/**
 * Something that many pages need and that follows from the content: worked out when it is first asked for, and again when the content was
 * read anew.
 */
export function fromContent<T>(make: (from: Content) => T): () => T {
	let last: { from: Content; made: T } | undefined;
	return () => {
		const from = content();
		if (last?.from !== from) last = { from, made: make(from) };
		return last.made;
	};
}

/** The same per language. */
export function fromContentIn<T>(make: (from: Content, lang: Lang) => T): (lang: Lang) => T {
	const byLang = fromContent(() => new Map<Lang, T>());
	return (lang) => {
		const known = byLang().get(lang);
		if (known !== undefined) return known;
		const made = make(content(), lang);
		byLang().set(lang, made);
		return made;
	};
}
