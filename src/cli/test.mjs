/**
 * `npm test`: installs what is missing, then lint, types, rooms, what nothing uses, content check, unit tests, build, budgets, links, HTML
 * and end-to-end tests. All steps run, so that one report shows everything that is wrong. The last line is `N passed, M failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { BARE_COMMANDS, portOrExit } from './bare-arguments.mjs';
import { failuresOf } from './failures.mjs';
import { install, run } from './run.mjs';

portOrExit(BARE_COMMANDS.test);
if (!install()) {
	console.log('0 passed, 1 failed');
	process.exit(1);
}
const { ensureBrowser } = await import('./browser.mjs');

const tally = { passed: 0, failed: 0 };

/** @param {boolean} ok */
function step(ok) {
	tally[ok ? 'passed' : 'failed'] += 1;
	return ok;
}

/**
 * Adds what a test runner reported; a runner that wrote no report counts as one failure.
 * @param {string} file
 * @param {(report: any) => {passed: number, failed: number}} read
 */
function addReport(file, read) {
	try {
		const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
		tally.passed += passed;
		tally.failed += failed;
		if (passed + failed === 0) tally.failed += 1;
	} catch (error) {
		console.log(`No report from ${file}: ${error}`);
		tally.failed += 1;
	}
}

rmSync('test-results', { recursive: true, force: true });
step(run('npx', ['svelte-kit', 'sync']));
step(run('npm', ['run', '-s', 'lint']));
step(run('npm', ['run', '-s', 'check']));
step(run('npm', ['run', '-s', 'rooms']));
step(run('npm', ['run', '-s', 'packages']));
step(run('npm', ['run', '-s', 'unused']));
step(run('npm', ['run', '-s', 'content:check']));
run('npx', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	'--outputFile.json=test-results/unit.json'
]);
addReport('test-results/unit.json', (report) => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests + report.numFailedTestSuites
}));
const built = step(run('npm', ['run', '-s', 'build']));
if (built) {
	step(run('npm', ['run', '-s', 'budgets']));
	step(run('npm', ['run', '-s', 'links']));
	step(run('npm', ['run', '-s', 'html']));
	const browser = await ensureBrowser();
	if (browser) {
		process.env.CHROMIUM = browser;
		console.log(`Browser: ${browser}`);
		run('npx', ['playwright', 'test']);
		addReport('test-results/e2e.json', (report) => {
			for (const failure of failuresOf(report)) console.log(`\nFailed: ${failure}`);
			return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
		});
	} else {
		console.log('No browser could be had: the end-to-end tests did not run.');
		step(false);
	}
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
