import type { KnipConfig } from 'knip';

/** `npm run unused`: files, exports and packages that nothing uses. */
const config: KnipConfig = {
	workspaces: {
		'.': {
			// The first three are read as text, by head-script.js, embed-script.js and hint-script.js; the last is what the page for editors starts with.
			entry: [
				'src/lib/safety/in-head.js',
				'src/lib/embed/in-embed.js',
				'src/lib/first-help/in-hint.js',
				'src/lib/desk/cms/start.ts'
			],
			project: ['src/**/*.{ts,js,mjs,svelte,css}', 'tests/**/*.ts']
		},
		// A package of its own; our commands import it by its address.
		'tests/bench': { entry: ['bench.ts', 'ablation.ts'], project: ['*.{ts,css}'] }
	},
	// Programs of the system, which no package brings.
	ignoreBinaries: ['apt-get', 'caddy', 'nginx', 'wrk'],
	// The theme named voorbeeld reads its stylesheet.
	ignoreDependencies: ['@nl-design-system-unstable/voorbeeld-design-tokens'],
	// A type in what an exported function takes or gives may have its name, also where nobody has needed it yet.
	ignoreExportsUsedInFile: { interface: true, type: true },
	compilers: {
		css: (text) =>
			[...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, from]) => `import '${from}';`).join('\n')
	}
};

export default config;
