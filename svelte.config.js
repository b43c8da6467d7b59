import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { staticPages } from './src/cli/pack/static-pages.js';
import { dialShortNumbers } from './src/lib/content/read/short-numbers.js';
import { HEAD_SCRIPT_HASH } from './src/lib/safety/head-script.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		vitePreprocess(),
		mdsvex({
			extensions: ['.md'],
			smartypants: false,
			remarkPlugins: [dialShortNumbers],
			// Front matter is read and validated by lib/content; the compiled body must not carry a second, unchecked copy.
			frontmatter: { marker: '-', type: 'yaml', parse: () => ({}) }
		})
	],
	compilerOptions: {
		// Scoped classes stand on every element of a list: short ones make a page a tenth smaller. `vite.config.ts` knows them by their start.
		cssHash: ({ filename, hash }) => `s-${hash(filename).slice(0, 4)}`
	},
	kit: {
		adapter: staticPages('build'),
		// One file per page: a page on a bad network is complete with its HTML.
		inlineStyleThreshold: 200_000,
		// Everything is at a fixed place on a static host; relative paths would make pages differ by depth and compress worse.
		paths: { relative: false },
		csp: {
			mode: 'hash',
			// What is not named falls back to `default-src`: nothing.
			directives: {
				'default-src': ['none'],
				'script-src': ['self', HEAD_SCRIPT_HASH],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			// The address the site is published under: in the sitemap, feeds, structured data and codes on posters.
			origin: process.env.ORIGIN ?? 'https://wegwijzer.example',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail'
		},
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../playwright.config.ts');
				// It has packages of its own, which need not be there; its own tsconfig checks it.
				config.exclude.push('../tests/bench/**');
			}
		}
	}
};
