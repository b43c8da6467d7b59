import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// The page script is imported as `?worker&url`: bundled and hashed, but run as an ordinary module.
	worker: { format: 'es' },
	css: {
		postcss: {
			plugins: [
				// The NL Design System packages hold every variant; a page must fit in 14 kB with its CSS inlined.
				purgeCSSPlugin({
					content: ['src/**/*.{svelte,ts,html}', 'svelte.config.js'],
					safelist: { greedy: [/svelte-/] }
				})
			]
		}
	},
	build: { target: 'es2020' },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// A slow or busy machine is no fault: reading all content takes its time.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
