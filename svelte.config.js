import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { staticPages } from './src/cli/pack/static-pages.js';
import { dialShortNumbers } from './src/lib/content/read/short-numbers.js';
import { publishedAddress } from './src/lib/content/site/published-address.js';
import { PAGE_SOURCES } from './src/lib/hosting/policy.js';
import { HEAD_SCRIPT_HASH } from './src/lib/safety/head-script.js';

const STYLE_GUIDE = /\/stijl\/([\w-]+\/)?$/;
const WEGWIJZER = '/wegwijzer/';

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
		// Registered only by a tap on the page that offers to keep pages (lib/kept).
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				...PAGE_SOURCES,
				'script-src': [...PAGE_SOURCES['script-src'], HEAD_SCRIPT_HASH]
			}
		},
		prerender: {
			// The address the site is published under: in the sitemap, feeds, structured data and codes on posters.
			origin: publishedAddress(),
			// The style guide shows made-up records, and links to pages that they do not have; every other link has to lead somewhere.
			handleHttpError: ({ message, referrer }) => {
				if (!STYLE_GUIDE.test(referrer ?? '')) throw new Error(message);
			},
			// Behind the start of the wegwijzer stands what a search told it, not a place on the page.
			handleMissingId: ({ path, message }) => {
				if (!path.endsWith(WEGWIJZER)) throw new Error(message);
			},
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
