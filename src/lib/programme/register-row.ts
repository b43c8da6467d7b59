import { partialDate } from '../i18n/partial-date';
import { periodText } from '../i18n/period-text';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import type { Translate } from '../i18n/texts';
import type { RegisterEntry } from './entries';
import { REGISTER_FACETS } from './facets';
import { orderKey } from './register-order';

/** A row of the register table, as a reader sees it and as the page script sorts and filters it. */
export interface RegisterRow {
	id: string;
	href: string;
	title: string;
	titleLang: Lang;
	type: string;
	line: string;
	kind: string;
	period: string;
	ministries: string;
	state: string;
	/** Facets it fits, by slug. */
	facets: string;
	/** Words that it can be found by and that the row does not show: numbers of bills, names of motions; more of them in `register-words.ts`. */
	keys: string;
	/** Order by period and by state. */
	periodKey: string;
	stateKey: string;
}

/** The period of a measure: as printed, or else in words. */
export function measurePeriod(t: Translate, lang: Lang, { measure: { period } }: RegisterEntry): string {
	if (period.printed !== null) return period.printed;
	if (period.start === null && period.end === null) return '';
	return periodText(t, lang, { start: period.start ?? undefined, end: period.end ?? undefined });
}

/** The state of a measure with the month or year of the words: "Vertraagd (maart 2024)". */
function stateText(t: Translate, lang: Lang, { latest }: RegisterEntry): string {
	const name = t(`programme.status_${latest.status}`);
	return latest.status === 'unknown' ? name : `${name} (${partialDate(lang, latest.date.slice(0, 7))})`;
}

export function registerRow(t: Translate, lang: Lang, entry: RegisterEntry): RegisterRow {
	const { measure } = entry;
	return {
		id: measure.id,
		href: localPath(lang, `/programma/${measure.id}/`),
		title: entry.words.title,
		titleLang: entry.textLang,
		type: t(`programme.type_${measure.type}`),
		line: measure.line === null ? '' : String(measure.line),
		kind: t(`programme.kind_${measure.kind}`),
		period: measurePeriod(t, lang, entry),
		ministries: measure.ministries.join(', '),
		state: stateText(t, lang, entry),
		facets: REGISTER_FACETS.filter(({ fits }) => fits(entry))
			.map(({ slug }) => slug)
			.join(' '),
		keys: measure.keys.join(' '),
		periodKey: orderKey(entry, 'periode'),
		stateKey: orderKey(entry, 'stand')
	};
}
