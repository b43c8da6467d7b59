import { THEMES } from '../content/themes';
import { PAPERS } from '../content/programme/papers';
import { MEASURE_AUDIENCES, MEASURE_KINDS, MINISTRIES, STATUSES } from '../content/programme/seed-schema';
import type { TextKey, Translate } from '../i18n/texts';
import type { RegisterEntry } from './entries';
import { AUDIENCE_SLUGS, KIND_SLUGS, STATUS_SLUGS } from './facet-slugs';
import { THEME_SLUGS } from '../content/themes';

/** Ways to narrow the register, in the order that they have in an address. */
export const REGISTER_FACET_GROUPS = [
	'stuk',
	'lijn',
	'soort',
	'ministerie',
	'periode',
	'stand',
	'doelgroep',
	'thema',
	'opvallend'
] as const;
export type RegisterFacetGroup = (typeof REGISTER_FACET_GROUPS)[number];

/** One choice that narrows the register; its slug is part of addresses. */
export interface RegisterFacet {
	group: RegisterFacetGroup;
	slug: string;
	label: (t: Translate) => string;
	fits: (entry: RegisterEntry) => boolean;
}

/** Years that periods in the papers may cover. */
const YEARS = Array.from({ length: 16 }, (_, at) => 2015 + at);

/** Whether a measure runs in a year; a period without an end counts for the year in which it starts. */
function runsIn({ measure: { period } }: RegisterEntry, year: number): boolean {
	const start = period.start ?? period.end;
	if (start === null) return false;
	const end = period.end ?? start;
	return Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4));
}

const facet = (
	group: RegisterFacetGroup,
	value: string | number,
	label: RegisterFacet['label'],
	fits: RegisterFacet['fits']
): RegisterFacet => ({ group, slug: `${group}-${value}`, label, fits });

/** Makes a label from a text of the interface. */
const text =
	(key: TextKey): RegisterFacet['label'] =>
	(t) =>
		t(key);

/** All facets, by group in the order in which they are offered. */
export const REGISTER_FACETS: readonly RegisterFacet[] = [
	...PAPERS.map((paper) =>
		facet('stuk', paper, text(`programme.paper_${paper}`), (entry) => entry.paper === paper)
	),
	...([1, 2, 3, 4, 5] as const).map((line) =>
		facet(
			'lijn',
			line,
			(t) => t('programme.line', { number: line }),
			({ measure }) => measure.line === line
		)
	),
	facet('lijn', 'geen', text('programme.line_none'), ({ measure }) => measure.line === null),
	...MEASURE_KINDS.map((kind) =>
		facet('soort', KIND_SLUGS[kind], text(`programme.kind_${kind}`), ({ measure }) => measure.kind === kind)
	),
	...MINISTRIES.map((ministry) =>
		facet(
			'ministerie',
			ministry.toLowerCase(),
			() => ministry,
			({ measure }) => measure.ministries.includes(ministry)
		)
	),
	...YEARS.map((year) =>
		facet(
			'periode',
			year,
			() => String(year),
			(entry) => runsIn(entry, year)
		)
	),
	facet(
		'periode',
		'onbekend',
		text('programme.period_none'),
		({ measure: { period } }) => period.start === null && period.end === null
	),
	...STATUSES.map((status) =>
		facet(
			'stand',
			STATUS_SLUGS[status],
			text(`programme.status_${status}`),
			({ latest }) => latest.status === status
		)
	),
	...MEASURE_AUDIENCES.map((audience) =>
		facet('doelgroep', AUDIENCE_SLUGS[audience], text(`programme.audience_${audience}`), ({ measure }) =>
			measure.audiences.includes(audience)
		)
	),
	...THEMES.map((theme) =>
		facet('thema', THEME_SLUGS[theme], text(`programme.theme_${theme}`), ({ measure }) =>
			measure.themes.includes(theme)
		)
	),
	facet(
		'opvallend',
		'tegenspraak',
		text('programme.conflicts'),
		({ measure }) => measure.conflicts.length > 0
	),
	facet('opvallend', 'plan-voorbij', text('programme.plan_over'), (entry) => entry.isPlanOver)
];

/** Pairs of groups that may be combined in an address: those that readers of the papers compare. With script every combination works. */
const PAIRS: readonly (readonly [RegisterFacetGroup, RegisterFacetGroup])[] = [
	['stuk', 'lijn'],
	['stuk', 'stand'],
	['lijn', 'soort'],
	['lijn', 'ministerie'],
	['lijn', 'stand']
];

/** Whether two facets may be combined in an address, in this order. */
export function canPair(one: RegisterFacet, two: RegisterFacet): boolean {
	return PAIRS.some(([first, second]) => first === one.group && second === two.group);
}

/** Records that fit all facets. */
export function narrow(
	entries: readonly RegisterEntry[],
	facets: readonly RegisterFacet[]
): readonly RegisterEntry[] {
	return entries.filter((entry) => facets.every(({ fits }) => fits(entry)));
}

/** Every choice of one facet, or of two that may be combined, that fits at least one record. */
export function facetChoices(entries: readonly RegisterEntry[]): RegisterFacet[][] {
	return REGISTER_FACETS.flatMap((one) => {
		const own = narrow(entries, [one]);
		if (own.length === 0) return [];
		const pairs = REGISTER_FACETS.filter((two) => canPair(one, two) && narrow(own, [two]).length > 0);
		return [[one], ...pairs.map((two) => [one, two])];
	});
}
