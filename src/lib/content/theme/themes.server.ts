import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { contentRoot } from '../../site/content-root';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { readTextFile } from '../read/read-text.server';
import type { Site } from '../site/site-schema';
import { contrastFaults } from './contrast-pairs';
import { readMark } from './mark';
import type { Theme } from './theme';
import { COLOURS, SCHEMES, isColour, isLength, themeSchema } from './theme-schema';
import { readTokens, resolveToken, type Tokens } from './token-source.server';

type RawTheme = z.infer<typeof themeSchema>;

const FOLDER = 'content/themes';

/** Where the themes are: a site that brings none of its own has those of the project. */
export function themesRoot(root = contentRoot()): string {
	return existsSync(join(root, FOLDER)) ? root : '.';
}

/** The folder of a theme. */
export const themeFolder = (id: string): string => `${FOLDER}/${id}`;

/** Names of the themes that there are, whether or not they are right. */
export function themeNames(root: string): string[] {
	return readdirSync(join(root, FOLDER), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

function tokensOf({ source }: RawTheme, file: string, faults: Fault[]): Tokens | null {
	if (source === undefined) return new Map();
	const tokens = readTokens(source);
	if (!tokens)
		faults.push({
			file,
			field: 'source',
			expected: 'a stylesheet of a package that is installed',
			got: source,
			hint: 'npm install it first; is the path below node_modules/ right?'
		});
	return tokens;
}

/** Puts values in the place of tokens of the package. */
function resolved(
	raw: RawTheme,
	tokens: Tokens,
	file: string,
	faults: Fault[]
): Pick<Theme, 'colours' | 'radius'> {
	const valueOf = (field: string, value: string, isRight: (text: string) => boolean, expected: string) => {
		const found = resolveToken(value, tokens);
		if (found !== undefined && isRight(found)) return found;
		faults.push({
			file,
			field,
			expected: found === undefined ? 'a token that `source` declares' : `a token with ${expected}`,
			got: found ?? value,
			hint:
				found === undefined
					? nearestHint(
							value,
							[...tokens.keys()].map((name) => `var(--${name})`)
						)
					: `it is the value of ${value}`
		});
		return '#000';
	};
	const colours = (scheme: (typeof SCHEMES)[number]) =>
		Object.fromEntries(
			COLOURS.map((name) => [
				name,
				valueOf(`colours.${name}.${scheme}`, raw.colours[name][scheme], isColour, 'a colour as #0a6156')
			])
		) as Theme['colours']['light'];
	return {
		colours: { light: colours('light'), dark: colours('dark') },
		radius: valueOf('radius', raw.radius, isLength, 'a length as 4px')
	};
}

/** Text of a file that a theme may have; null when it has none. */
function ownFile(root: string, id: string, name: string, faults: Fault[]): string | null {
	const file = `${themeFolder(id)}/${name}`;
	return existsSync(join(root, file)) ? readTextFile(root, file, faults) : null;
}

function readOwnMark(root: string, id: string, faults: Fault[]): Theme['mark'] {
	const svg = ownFile(root, id, 'mark.svg', faults);
	const mark = svg === null ? null : readMark(svg);
	if (svg !== null && !mark)
		faults.push({
			file: `${themeFolder(id)}/mark.svg`,
			field: '',
			expected:
				'an svg with a viewBox and in it plain shapes alone: no styles, ids, links, texts or pictures',
			got: svg
		});
	return mark;
}

const plainIcon = (colour: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colour}"/></svg>`;

/**
 * Reads one theme: its file, what it takes from a package, its mark and icon, and the contrast of what stands on what.
 * @param id name of its folder
 * @returns null when it has faults, which are added
 */
export function readTheme(root: string, id: string, faults: Fault[]): Theme | null {
	const before = faults.length;
	const file = `${themeFolder(id)}/theme.yaml`;
	const raw = readYamlFile(root, file, themeSchema, faults, COLOURS);
	const tokens = raw && tokensOf(raw, file, faults);
	if (!raw || !tokens) return null;
	const { name, font } = raw;
	if (font?.file !== undefined && !existsSync(join(root, themeFolder(id), font.file)))
		faults.push({ file, field: 'font.file', expected: 'a file in the folder of the theme', got: font.file });
	const values = resolved(raw, tokens, file, faults);
	const mark = readOwnMark(root, id, faults);
	const icon = ownFile(root, id, 'favicon.svg', faults) ?? plainIcon(values.colours.light.brand);
	if (faults.length > before) return null;
	for (const { scheme, colour, ground, what, least, ratio } of contrastFaults(values))
		faults.push({
			file,
			field: `colours.${colour}.${scheme}`,
			expected: `a contrast of at least ${least} with ${ground} (${what})`,
			// Cut, not rounded: 4.499 is not 4.5.
			got: Math.floor(ratio * 100) / 100
		});
	return faults.length > before ? null : { id, name, ...values, font, mark, icon };
}

/** Reads all themes; those with a fault are left out. */
export function readThemes(root: string, faults: Fault[]): Map<string, Theme> {
	const themes = themeNames(root).map((id) => readTheme(root, id, faults));
	return new Map(themes.flatMap((theme) => (theme ? [[theme.id, theme]] : [])));
}

/**
 * The look that the site has.
 * @throws Error when it has none of that name, which reading the content would have told
 */
export function themeOf({
	site,
	themes
}: {
	site: Pick<Site, 'theme'>;
	themes: ReadonlyMap<string, Theme>;
}): Theme {
	const theme = themes.get(site.theme);
	if (!theme) throw new Error(`no theme ${site.theme}`);
	return theme;
}
