import { helpCards } from '../help/help-points.server';
import type { Measure } from '../content/programme/seed-schema';
import { paperOf } from '../content/programme/paper-of';
import { inLanguage } from '../content/read/in-language';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { partialDate } from '../i18n/partial-date';
import type { Translate } from '../i18n/texts';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { campaignCards, toolkitCard, topicCard } from '../knowledge/cards.server';
import { citation } from './citation.server';
import { paperDates, type RegisterEntry } from './entries';
import { historyLine, historyOf } from './history';
import { allEntries, registerPath } from './register-page.server';
import { REGISTER_FACETS, type RegisterFacet } from './facets';
import { measurePeriod } from './register-row';
import { paperLines, sourceLink } from './source-text';
import { timelineEvents } from './timeline.server';

/** Links to the lists of records that share something with this one. */
function sharedLists(t: Translate, lang: Lang, entry: RegisterEntry) {
	const inGroup = (group: RegisterFacet['group']) =>
		REGISTER_FACETS.filter((facet) => facet.group === group && facet.fits(entry)).map((facet) => ({
			label: facet.label(t),
			href: registerPath(lang, { facets: [facet] })
		}));
	return {
		kinds: inGroup('soort'),
		ministries: inGroup('ministerie'),
		audiences: inGroup('doelgroep'),
		themes: inGroup('thema')
	};
}

/** The line of action a record stands under. */
function lineOf(t: Translate, lang: Lang, { line: number, line_basis: lineBasis }: Measure) {
	const line = inLanguage(content().programme.lists.lines, lang).find(
		({ record }) => record.number === number
	);
	return {
		line: line ? t('programme.line_title', { number: line.record.number, title: line.words.title }) : null,
		lineLang: line?.textLang ?? lang,
		lineHref: registerPath(lang, {
			facets: REGISTER_FACETS.filter(({ slug }) => slug === `lijn-${number ?? 'geen'}`)
		}),
		lineBasis
	};
}

/** What sources say about a record: its last state, and all of them in order. */
function statesOf(t: Translate, lang: Lang, { measure, printed, latest }: RegisterEntry) {
	const { programme } = content();
	const steps = historyOf(programme.measure, measure, paperDates(programme));
	return {
		state: {
			status: latest.status,
			name: t(`programme.status_${latest.status}`),
			date: partialDate(lang, latest.date),
			source: sourceLink(t, lang, latest.source),
			/** The words of the paper, when its own statement is the latest. */
			words: latest.source === printed.source ? (measure.status.words ?? null) : null
		},
		historyLine: historyLine(steps).map(
			({ year, state }) => `${year} ${t(`programme.history_${state === 'unknown' ? 'named' : state}`)}`
		),
		history: steps.map(({ date, status, what, record, source }) => ({
			date: partialDate(lang, date),
			status: status === 'unknown' ? null : t(`programme.status_${status}`),
			what,
			isThis: record === null && what === measure.title,
			record: record && { id: record, href: localPath(lang, `/programma/${record}/`) },
			source: sourceLink(t, lang, source)
		}))
	};
}

/** What on this site belongs to a record: events of the programme, help points and knowledge. */
function belongingTo(lang: Lang, { id, help, toolkits, campaigns, topics }: Measure) {
	return {
		events: timelineEvents(lang)
			.filter(({ record }) => record.measures.includes(id))
			.map(({ record: { id: event, date }, words, textLang }) => ({
				title: words.title,
				lang: textLang,
				date: partialDate(lang, date),
				href: localPath(lang, `/programma/tijdlijn/${date.slice(0, 4)}/#${event}`)
			})),
		help: helpCards(lang, help),
		toolkits: toolkits.flatMap((toolkit) => toolkitCard(lang, toolkit)),
		campaigns: campaignCards(lang, campaigns),
		topics: topics.flatMap((topic) => topicCard(lang, topic))
	};
}

/**
 * Everything that a page says about a record of the register; null when there is no such record.
 * @param origin of the site, without a slash at the end
 */
export function measurePage(lang: Lang, id: string, origin: string) {
	const { programme } = content();
	const entry = allEntries(lang).find(({ measure }) => measure.id === id);
	if (!entry) return null;
	const t = buildTranslate(lang);
	const { measure, words, textLang, translation } = entry;
	const paper = paperOf(id);
	const paperName = t(`programme.paper_${paper}`);
	const { printed, column } = measure.period;
	const published = programme.documents.find((each) => each.id === paper)?.published ?? null;
	return {
		id,
		textLang,
		translation,
		title: words.title,
		titlePrinted: measure.title_printed ?? null,
		summary: words.summary,
		type: t(`programme.type_${measure.type}`),
		paper: { name: paperName, href: localPath(lang, `/programma/stukken/#stuk-${paper}`) },
		source: paperLines(t, paperName, measure.lines),
		published,
		...lineOf(t, lang, measure),
		section: measure.section ?? null,
		...sharedLists(t, lang, entry),
		period:
			printed !== null && column !== null
				? t('programme.period_printed', { text: printed, column: t(`programme.column_${column}`) })
				: measurePeriod(t, lang, entry),
		/** What was planned, when that time has passed. */
		planOver: entry.isPlanOver ? measurePeriod(t, lang, entry) : null,
		parties: measure.parties,
		keys: measure.keys,
		links: measure.links,
		...statesOf(t, lang, entry),
		conflicts: measure.conflicts.map(({ what, sources }) => ({
			what,
			sources: sources.map((source) => sourceLink(t, lang, source))
		})),
		figures: measure.figures.map(({ what, printed: text, year, lines }) => ({
			what,
			printed: text,
			year,
			source: paperLines(t, paperName, [lines])
		})),
		...belongingTo(lang, measure),
		citation: citation(lang, words.title, origin + localPath(lang, `/programma/${id}/`), published),
		checked: programme.checked,
		nextCheck: programme.programme.next_check
	};
}

export type MeasurePageData = NonNullable<ReturnType<typeof measurePage>>;
