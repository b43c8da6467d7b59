import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { partialDate } from '../i18n/partial-date';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { sourceLink } from './source-text';

/** Years of the timeline that have events, oldest first, with their events by date. */
export function timelineYears() {
	const { events } = content().programme;
	const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))].sort();
	return years.map((year) => ({ year, events: events.filter(({ date }) => date.startsWith(year)) }));
}

/** A year of the timeline with everything that is known about its events; null when it has none. */
export function timelineYear(lang: Lang, wanted: string) {
	const found = timelineYears().find(({ year }) => year === wanted);
	if (!found) return null;
	const t = buildTranslate(lang);
	const { measure } = content().programme;
	return {
		year: wanted,
		events: found.events.map(({ id, date, title, text, kind, planned, measures, sources }) => ({
			id,
			date: partialDate(lang, date),
			title,
			text: text ?? null,
			kind: t(`programme.event_${kind === 'other' ? 'else' : kind}`),
			planned,
			measures: measures.map((each) => ({
				title: measure.get(each)?.title ?? each,
				href: localPath(lang, `/programma/${each}/`)
			})),
			sources: sources.map((source) => sourceLink(t, lang, source))
		}))
	};
}
