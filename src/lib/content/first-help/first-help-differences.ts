import type { Fault } from '../read/faults';
import type { FirstHelp } from './first-help-schema';

type Difference = Omit<Fault, 'file'>;

const placesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort();

/** A text whose places for what the site fills in ({{leave}}) are not those of the original. */
function placeFaults(field: string, original: string, got: string, file: string): Difference[] {
	const wanted = placesIn(original);
	if (placesIn(got).join() === wanted.join()) return [];
	const expected = wanted.length > 0 ? `a text with ${wanted.join(' and ')}` : 'a text without {{ }}';
	return [{ field, expected: `${expected}, as in ${file}`, got }];
}

/**
 * What a translation of first help has too much, too little, or otherwise than its original: themes, lines, and places that the site fills
 * in. Every line says one thing, so that a number of lines that differs is something left out or added.
 */
export function differencesFrom(
	{ file, record: original }: { file: string; record: FirstHelp },
	translated: FirstHelp
): Difference[] {
	const themes = Object.entries(original.themes).flatMap(([id, { lines }]): Difference[] => {
		const theme = translated.themes[id];
		const field = `themes.${id}`;
		if (!theme) return [{ field, expected: `the words of this theme, as in ${file}`, got: undefined }];
		if (theme.lines.length !== lines.length) {
			const expected = `${lines.length} lines, as in ${file}`;
			return [{ field: `${field}.lines`, expected, got: theme.lines.length }];
		}
		return lines.flatMap((line, at) =>
			placeFaults(`${field}.lines[${at}]`, line, theme.lines[at] ?? '', file)
		);
	});
	const more = Object.keys(translated.themes)
		.filter((id) => !(id in original.themes))
		.map((id) => ({ field: `themes.${id}`, expected: `a theme of ${file}`, got: id }));
	const own: Readonly<Record<string, string>> = translated.frame;
	const frame = Object.entries(original.frame).flatMap(([key, text]) =>
		placeFaults(`frame.${key}`, text, own[key] ?? '', file)
	);
	return [...themes, ...more, ...frame];
}
