import { helpCards } from '../help/help-points.server';
import { paperOf } from '../content/programme/paper-of';
import { content } from '../content/store.server';
import { defaultLang, type Lang } from '../i18n/languages';
import { partialDate } from '../i18n/partial-date';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { publishedCampaigns, toolkitCard, topicCard, type LinkCard } from '../knowledge/cards.server';
import { paperDates } from './entries';
import { historyLine, historyOf } from './history';
import { allEntries, registerPath } from './register-page.server';
import { REGISTER_FACETS } from './facets';
import { measurePeriod } from './register-row';
import { paperLines, sourceLink } from './source-text';

function campaignCards(lang: Lang, ids: readonly string[]): LinkCard[] {
	return publishedCampaigns()
		.filter(({ id }) => ids.includes(id))
		.map(({ id, title, description }) => ({
			href: localPath(lang, `/campagnes/${id}/`),
			title,
			description,
			lang: defaultLang()
		}));
}

/** Everything that a page says about a record of the register; null when there is no such record. */
export function measurePage(lang: Lang, id: string) {
	const { programme } = content();
	const entry = allEntries().find(({ measure }) => measure.id === id);
	if (!entry) return null;
	const t = buildTranslate(lang);
	const { measure, latest } = entry;
	const paper = paperOf(id);
	const paperName = t(`programme.paper_${paper}`);
	const steps = historyOf(programme.measure, measure, paperDates(programme));
	const line = programme.programme.lines.find(({ number }) => number === measure.line);
	const facetLinks = (group: string) =>
		REGISTER_FACETS.filter((facet) => facet.group === group && facet.fits(entry)).map((facet) => ({
			label: facet.label(t),
			href: registerPath(lang, { facets: [facet] })
		}));
	const { printed, column } = measure.period;
	const period = measurePeriod(t, lang, entry);
	return {
		id,
		title: measure.title,
		titlePrinted: measure.title_printed ?? null,
		summary: measure.summary,
		type: t(`programme.type_${measure.type}`),
		paper: { name: paperName, href: localPath(lang, `/programma/stukken/#stuk-${paper}`) },
		source: paperLines(t, paperName, measure.lines),
		line: line ? t('programme.line_title', { number: line.number, title: line.title }) : null,
		lineHref: registerPath(lang, {
			facets: REGISTER_FACETS.filter(({ slug }) => slug === `lijn-${measure.line ?? 'geen'}`)
		}),
		lineBasis: measure.line_basis,
		section: measure.section ?? null,
		kinds: facetLinks('soort'),
		ministries: facetLinks('ministerie'),
		audiences: facetLinks('doelgroep'),
		themes: facetLinks('thema'),
		period:
			printed !== null && column !== null
				? t('programme.period_printed', { text: printed, column: t(`programme.column_${column}`) })
				: period,
		parties: measure.parties,
		keys: measure.keys,
		links: measure.links,
		state: {
			status: latest.status,
			name: t(`programme.status_${latest.status}`),
			date: partialDate(lang, latest.date),
			source: sourceLink(t, lang, latest.source),
			/** The words of the paper, when its own statement is the latest. */
			words: latest.source === entry.printed.source ? (measure.status.words ?? null) : null
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
		})),
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
		events: programme.events
			.filter(({ measures }) => measures.includes(id))
			.map(({ id: event, title, date }) => ({
				title,
				date: partialDate(lang, date),
				href: localPath(lang, `/programma/tijdlijn/${date.slice(0, 4)}/#${event}`)
			})),
		help: helpCards(lang, measure.help),
		toolkits: measure.toolkits.flatMap((toolkit) => toolkitCard(lang, toolkit)),
		campaigns: campaignCards(lang, measure.campaigns),
		topics: measure.topics.flatMap((topic) => topicCard(lang, topic)),
		checked: programme.checked,
		nextCheck: programme.programme.next_check
	};
}

export type MeasurePageData = NonNullable<ReturnType<typeof measurePage>>;
