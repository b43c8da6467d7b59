import { join } from 'node:path';
import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import { sveltekit } from '@sveltejs/kit/vite';
import { createLogger } from 'vite';
import { defineConfig } from 'vitest/config';
import { noteBundledPackages } from './src/cli/packages/bundled-packages.js';
import { viteTheme } from './src/lib/content/theme/vite-theme.ts';
import { showContent } from './src/lib/dev/show-content.ts';
import { siteFile } from './src/lib/site/site-file.ts';

/** The oldest syntax a visitor's browser has to know: Chrome and Edge 80, Firefox 78, Safari 14; docs/faults.md says what else they lack. */
const TARGET = 'es2020';

/** Vite's messages without a line per file that it wrote, of which there are hundreds; warnings stay. */
const logger = createLogger();
const { info } = logger;
logger.info = (message, options) => {
	if (!/\.svelte-kit\/output\/.* kB/.test(message)) info(message, options);
};

export default defineConfig(({ command }) => ({
	plugins: [
		sveltekit(),
		showContent(),
		viteTheme(),
		{
			// SvelteKit compiles for Node while prerendering. Our page scripts are built in that pass too, and named by their content there: with
			// another target they would have another name than the files the browser gets. What renders the pages stays as Node reads it:
			// private fields written the old way take a tenth of its time.
			name: 'one-target',
			enforce: 'post',
			config: () => ({
				build: { target: TARGET },
				environments: { ssr: { build: { target: 'node20' } } }
			})
		}
	],
	customLogger: logger,
	// Scripts of pages cannot read content/site.yaml.
	define: { __SITE_LANGUAGE__: JSON.stringify(siteFile().defaultLanguage) },
	// The built site has tens of thousands of files, none of which the development server reads.
	server: {
		watch: { ignored: [join(import.meta.dirname, 'build', '**')] },
		// Where the typeface of a theme is.
		fs: { allow: ['content/themes'] }
	},
	build: { reportCompressedSize: false },
	// The page script is imported as `?worker&url`: bundled and hashed, but run as an ordinary module.
	worker: { format: 'es', plugins: () => [noteBundledPackages()] },
	css: {
		postcss: {
			plugins:
				command === 'build'
					? [
							// The NL Design System packages hold every variant; a page must fit in 14 kB with its CSS inlined.
							purgeCSSPlugin({
								content: ['src/**/*.{svelte,ts,html}', 'svelte.config.js'],
								safelist: { greedy: [/^s-\w+$/] },
								// Rare, and its rule would stand in every page: an h4 has the style of the browser, or that of a class.
								blocklist: ['h4']
							})
						]
					: []
		}
	},
	test: {
		environment: 'node',
		// A slow or busy machine is no fault: reading all content takes its time.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					env: { CONTENT_ROOT: 'tests/fixtures/site' }
				}
			},
			// What has to hold whatever editors write, held against the site itself.
			{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } }
		]
	}
}));
