import { stripVTControlCharacters } from 'node:util';

/**
 * What failed in the browser and why, from Playwright's JSON report: repeated below the run, as the end is what one sees of a long log.
 * @param {any} report
 * @returns {string[]} per failure the project, place, title and first lines of the error
 */
export function failuresOf(report) {
	const below = (/** @type {any} */ suite) => [
		...(suite.specs ?? []).flatMap((/** @type {any} */ { file, line, title, tests }) =>
			tests
				.filter((/** @type {any} */ { status }) => status === 'unexpected')
				.map((/** @type {any} */ { projectName, results }) => {
					const error = results.at(-1)?.error?.message ?? 'no error was reported';
					const text = stripVTControlCharacters(error).split('\n').slice(0, 8);
					return [`[${projectName}] ${file}:${line} ${title}`, ...text].join('\n    ');
				})
		),
		...(suite.suites ?? []).flatMap(below)
	];
	return report.suites.flatMap(below);
}
