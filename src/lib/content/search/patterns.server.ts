import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { patternsSchema, type Patterns } from './patterns-schema';
import { expandPattern, SIGNALS, type SignalPatterns } from './signal-patterns';

const FOLDER = 'content/search/patterns';

/** Joins the patterns of several languages. */
function joinPatterns(languages: readonly Patterns[]): SignalPatterns {
	const names = [...new Set(languages.flatMap(({ words }) => Object.keys(words)))];
	return {
		words: Object.fromEntries(
			names.map((name) => [name, languages.flatMap(({ words }) => words[name] ?? []).join('|')])
		),
		signals: Object.fromEntries(
			SIGNALS.flatMap((signal) => {
				const all = languages.flatMap((own) => own[signal]);
				return all.length > 0 ? [[signal, all.join('|')]] : [];
			})
		),
		misspelt: languages.flatMap(({ misspelt }) => misspelt),
		places: {
			around: languages.flatMap(({ places }) => places.around),
			before: languages.flatMap(({ places }) => places.before),
			sought: languages.flatMap(({ places }) => places.sought)
		}
	};
}

/** Adds a fault for every name in braces that no language has words for, and for every pattern that is none. */
function checkPatterns(file: string, own: Patterns, all: SignalPatterns, faults: Fault[]): void {
	const check = (text: string, field: string) => {
		const [unknown] = [...text.matchAll(/\{([a-z_]+)\}/g)].flatMap(([, name = '']) =>
			name in all.words ? [] : [name]
		);
		if (unknown !== undefined) {
			const names = Object.keys(all.words);
			const expected = `a name under words (${names.join(', ')})`;
			faults.push({ file, field, expected, got: unknown, hint: nearestHint(unknown, names) });
			return;
		}
		try {
			new RegExp(expandPattern(text, all.words));
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			faults.push({ file, field, expected: `a regular expression [${why}]`, got: text });
		}
	};
	for (const [name, list] of Object.entries(own.words))
		list.forEach((text, at) => check(text, `words.${name}[${at}]`));
	for (const signal of SIGNALS) own[signal].forEach((text, at) => check(text, `${signal}[${at}]`));
}

/**
 * Reads how people say things, in every language that has a file, also those that the site itself does not have: visitors type the language
 * they think in, whatever that of the page.
 * @param faults all faults are added here
 */
export function readPatterns(root: string, faults: Fault[]): SignalPatterns {
	const path = join(root, FOLDER);
	const read = (existsSync(path) ? readdirSync(path).sort() : [])
		.map((name) => `${FOLDER}/${name}`)
		.flatMap((file) => {
			const own = readYamlFile(root, file, patternsSchema, faults);
			return own ? [{ file, own }] : [];
		});
	const all = joinPatterns(read.map(({ own }) => own));
	for (const { file, own } of read) checkPatterns(file, own, all, faults);
	return all;
}
