/** The folders of the code, called rooms, and which room may use which. */
export interface Rooms {
	/** Rooms of `src/lib`, from top to bottom, each with the rooms it uses. Type imports count. */
	readonly uses: Readonly<Record<string, readonly string[]>>;
	/** Folders below `src/lib` that run anywhere: they reach neither Svelte nor Node, not even through what they use. */
	readonly pure: readonly string[];
}

/**
 * The rooms of this project. `npm run rooms` holds the code to it and draws docs/architecture.md from it.
 *
 * `src/routes` and `src/cli` are above all of these: they may use each room, and none uses them.
 */
export const ROOMS: Rooms = {
	uses: {
		search: [
			'wegwijzer',
			'programme',
			'help',
			'nearby',
			'ui',
			'faults',
			'regions',
			'text',
			'content',
			'safety',
			'i18n'
		],
		'first-help': ['aloud', 'layout', 'help', 'ui', 'safety', 'content', 'i18n'],
		print: ['wegwijzer', 'knowledge', 'help', 'ui', 'content', 'i18n'],
		embed: ['wegwijzer', 'help', 'ui', 'faults', 'content', 'safety', 'page-html', 'colour', 'i18n'],
		wegwijzer: [
			'aloud',
			'nearby',
			'knowledge',
			'help',
			'ui',
			'faults',
			'content',
			'hours',
			'safety',
			'page-html',
			'text',
			'i18n'
		],
		desk: ['knowledge', 'help', 'ui', 'content', 'hours', 'i18n', 'site'],
		'open-data': ['programme', 'help', 'content', 'hours', 'text', 'i18n'],
		'structured-data': ['knowledge', 'help', 'content', 'hours'],
		programme: ['knowledge', 'help', 'ui', 'faults', 'content', 'safety', 'page-html', 'text', 'i18n'],
		knowledge: ['aloud', 'help', 'ui', 'content', 'text', 'i18n'],
		layout: ['aloud', 'ui', 'help', 'content', 'safety', 'faults', 'i18n'],
		aloud: ['ui', 'i18n'],
		nearby: ['ui', 'faults', 'content', 'regions', 'safety', 'i18n'],
		help: ['ui', 'faults', 'content', 'hours', 'safety', 'i18n'],
		'page-html': ['ui'],
		hosting: ['safety', 'i18n', 'site'],
		ui: ['content', 'i18n'],
		safety: ['kept', 'i18n'],
		kept: ['faults', 'i18n'],
		faults: [],
		dev: ['content'],
		content: ['hours', 'regions', 'colour', 'i18n', 'site'],
		hours: [],
		regions: ['text'],
		text: [],
		colour: [],
		i18n: ['site'],
		site: []
	},
	pure: [
		'wegwijzer/engine',
		'search/rank',
		'search/understand',
		'search/words',
		'hours',
		'regions',
		'text',
		'colour'
	]
};
