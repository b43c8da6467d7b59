import { inLanguage, stateOfAll } from '../content/read/in-language';
import { content, fromContentIn } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { partialDate } from '../i18n/partial-date';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { allEntries } from './register-page.server';
import { sourceLink } from './source-text';

/** Events of the programme with their words in a language, the oldest first. */
export const timelineEvents = fromContentIn(({ programme }, lang) =>
	inLanguage(programme.timeline, lang).sort((a, b) => a.record.date.localeCompare(b.record.date))
);

/** Years that have events, the oldest first. */
export function timelineYears(): string[] {
	return [...new Set(content().programme.events.map(({ date }) => date.slice(0, 4)))];
}

/** The events of a year, the oldest first. */
export function eventsOf(lang: Lang, year: string) {
	return timelineEvents(lang).filter(({ record }) => record.date.startsWith(year));
}

/** A year of the timeline with everything that is known about its events; null when it has none. */
export function timelineYear(lang: Lang, wanted: string) {
	const found = eventsOf(lang, wanted);
	if (found.length === 0) return null;
	const t = buildTranslate(lang);
	const entries = new Map(allEntries(lang).map((entry) => [entry.measure.id, entry]));
	return {
		year: wanted,
		translation: stateOfAll(found),
		events: found.map(({ record: { id, date, kind, planned, measures, sources }, words, textLang }) => ({
			id,
			date: partialDate(lang, date),
			title: words.title,
			text: words.text ?? null,
			lang: textLang,
			kind: t(`programme.event_${kind === 'other' ? 'else' : kind}`),
			planned,
			measures: measures.map((each) => {
				const entry = entries.get(each);
				return {
					title: entry?.words.title ?? each,
					lang: entry?.textLang ?? lang,
					href: localPath(lang, `/programma/${each}/`)
				};
			}),
			sources: sources.map((source) => sourceLink(t, lang, source))
		}))
	};
}
