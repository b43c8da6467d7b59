import { defineConfig, devices } from '@playwright/test';

/** Another port where two copies of the project are tested at once. */
const PORT = Number(process.env.E2E_PORT ?? 4287);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// How long until a test counts as hanging; a busy machine is slow, and how fast the site is, is measured elsewhere.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${PORT}`,
		launchOptions: {
			executablePath,
			// Chromium as root needs no sandbox; nothing may go out in the background.
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	projects: [
		// `*.script.test.ts` need script, `*.noscript.test.ts` look at what stands in its place; the others run with and without.
		{ name: 'phone', use: phone, testIgnore: /\.noscript\.test\.ts/ },
		{
			name: 'phone without script',
			use: { ...phone, javaScriptEnabled: false },
			testIgnore: /\.script\.test\.ts/
		},
		{
			name: 'desktop',
			use: { viewport: { width: 1280, height: 800 } },
			// What fails, is kept, comes back, is left, searched, answered, framed, printed or heard does so at any width, and tests of narrow screens, touch
			// and low vision set their own: tried once, on the phone. How pages look, journeys through them and what only a wide one has is tried on both.
			testIgnore: [
				/\.noscript\.test\.ts/,
				/\/e2e\/(faults-|come-back|kept|typing|touch|low-vision|access|print|first-help|read-aloud|core-languages|easy-reading|embed|enhanced|exit\.|exit-kept|journeys-by-ear|search|wegwijzer)/
			]
		}
	],
	webServer: {
		command: 'node --import tsx src/cli/main.ts preview',
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false
	}
});
