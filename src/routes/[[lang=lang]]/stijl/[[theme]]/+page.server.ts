import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import type { HelpPoint } from '$lib/help/help-point';
import { helpCard } from '$lib/help/help-card';
import type { PublicChannel } from '$lib/help/public-channel';
import type { Schedule } from '$lib/hours/schedule';
import { defaultLang } from '$lib/i18n/languages';
import { entriesIn, langEntries } from '$lib/i18n/entries';
import type { ProgressTable } from '$lib/programme/progress-table';
import type { EntryGenerator, PageServerLoad } from './$types';

/*
 * Everything on this page is made up: records in each state that a component knows, so that how it looks does not depend on what an editor
 * changes today.
 */

/** The theme of the site has no name in the address. */
const otherThemes = () => [...content().themes.keys()].filter((theme) => theme !== content().site.theme);

export const entries: EntryGenerator = () => [
	...langEntries(),
	...entriesIn(otherThemes().map((theme) => ({ theme })))
];

const everyDay = (range: readonly [number, number]): Schedule => ({
	alwaysOpen: false,
	week: Array.from({ length: 7 }, () => [range]),
	holidays: 'unsaid'
});
const ALWAYS: Schedule = { ...everyDay([0, 1440]), alwaysOpen: true };
const NOW_OPEN = everyDay([0, 1439]);
/** One minute in the night: whoever looks, it is closed. */
const NOW_CLOSED = everyDay([179, 180]);

const phone = (hours: Schedule | null): PublicChannel => ({
	id: 'phone',
	type: 'phone',
	display: '0800-0000',
	href: 'tel:08000000',
	dialled: '08000000',
	withheld: null,
	hours,
	hoursWithheld: hours ? null : 'not-found',
	cost: 'free',
	audiences: [],
	isAutomated: false,
	note: null
});
const chat = (hours: Schedule | null): PublicChannel => ({
	...phone(hours),
	id: 'chat',
	type: 'chat',
	display: 'https://chat.invalid/',
	href: 'https://chat.invalid/',
	dialled: null,
	cost: null
});

const point = (id: string, channels: PublicChannel[]): HelpPoint => ({
	id,
	name: 'Hulppunt met een naam die niet op een regel past',
	formerNames: [],
	organization: 'Verzonnen',
	forDanger: false,
	url: 'https://hulp.invalid/',
	kind: 'helpline',
	audiences: [],
	themes: [],
	minimumAge: null,
	maximumAge: null,
	allAges: true,
	serviceArea: 'national',
	municipalities: [],
	provinces: [],
	channels,
	anonymous: 'yes',
	free: 'yes',
	languages: [],
	alternatives: [],
	confidence: 'high',
	text: { summary: 'Verzonnen, om te zien hoe het eruitziet.', for_whom: 'Voor niemand.' },
	textLang: 'nl',
	translation: 'original',
	askedAs: [],
	sources: [],
	checked: '2026-01-01',
	nextCheck: '2100-01-01',
	confirmed: null
});

const POINTS = {
	'day and night': point('always', [phone(ALWAYS), chat(null)]),
	open: point('open', [phone(NOW_OPEN)]),
	closed: point('closed', [phone(NOW_CLOSED), chat(NOW_OPEN)]),
	'hours unknown': point('unknown', [phone(null)]),
	'chat only': point('chat', [chat(NOW_OPEN)]),
	'number withheld': point('withheld', [
		{ ...phone(null), display: null, href: null, dialled: null, withheld: 'old' }
	])
};

const STATES = ['finished', 'running', 'delayed', 'stopped', 'not-begun', 'unknown'] as const;
const PROGRESS: ProgressTable = {
	states: STATES.map((status) => ({ status, name: status, isUsed: true })),
	rows: [
		{
			name: 'Lijn 1',
			line: { number: 1, title: 'Normen en waarden', lang: defaultLang(), href: '/programma/' },
			total: 12,
			counts: STATES.map(() => 2),
			parts: STATES.map((status, at) => ({ status, from: (at * 100) / 6, width: 100 / 6 }))
		}
	],
	sum: { total: 12, counts: STATES.map(() => 2) }
};

const value = (label: string, share: number) => ({
	label,
	value: share,
	number: `${share}%`,
	qualifier: '',
	unit: ''
});

export const load: PageServerLoad = async ({ params, parent }) => {
	if (params.theme !== undefined && !otherThemes().includes(params.theme)) error(404);
	const { site, themes } = content();
	const { t } = await parent();
	return {
		theme: params.theme ?? site.theme,
		themes: [...themes.values()].map(({ id, name }) => ({
			id,
			name,
			path: id === site.theme ? '/stijl/' : `/stijl/${id}/`
		})),
		points: Object.entries(POINTS).map(([state, help]) => ({ state, help, card: helpCard(help) })),
		progress: {
			...PROGRESS,
			states: PROGRESS.states.map((each) => ({ ...each, name: t(`programme.status_${each.status}`) }))
		},
		values: [value('Een groep', 8), value('Een groep met een langere naam', 64)],
		number: { number: '15.000', qualifier: 'ruim', unit: 'mensen', label: '2022' },
		events: [
			{ id: 'a', date: '2024-03-12', planned: false },
			{ id: 'b', date: '2024-06', planned: false },
			{ id: 'c', date: '2024-11-02', planned: true }
		],
		campaigns: [
			{ id: 'a', title: 'Een campagne', start: 2019.2, end: 2021, isOpen: false, lang: 'nl' },
			{ id: 'b', title: 'Een campagne die nog loopt', start: 2022.5, end: 2024.9, isOpen: true, lang: 'nl' }
		],
		poster: { href: '#', name: 'Op straat', headline: 'Een zin die iedereen ziet.', textLang: 'nl' }
	};
};
