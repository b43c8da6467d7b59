import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The oldest syntax a visitor's browser has to know: Chrome and Edge 80, Firefox 74, Safari 14. */
const TARGET = 'es2020';

export default defineConfig({
	plugins: [
		sveltekit(),
		{
			// SvelteKit compiles for Node while prerendering. Our page scripts are built in that pass too, and named by their content there:
			// with another target they would have another name than the files the browser gets.
			name: 'one-target',
			enforce: 'post',
			config: () => ({ build: { target: TARGET } })
		}
	],
	// The page script is imported as `?worker&url`: bundled and hashed, but run as an ordinary module.
	worker: { format: 'es' },
	css: {
		postcss: {
			plugins: [
				// The NL Design System packages hold every variant; a page must fit in 14 kB with its CSS inlined.
				purgeCSSPlugin({
					content: ['src/**/*.{svelte,ts,html}', 'svelte.config.js'],
					safelist: { greedy: [/^s-\w+$/] }
				})
			]
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// A slow or busy machine is no fault: reading all content takes its time.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
