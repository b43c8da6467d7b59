import { z } from 'zod';

/** Every colour of the site, by the name that `--ww-` stands before in CSS; docs/themes.md says what each is for. */
export const COLOURS = [
	'ink',
	'ink-soft',
	'paper',
	'panel',
	'line',
	'accent',
	'accent-strong',
	'accent-soft',
	'on-accent',
	'brand',
	'on-brand',
	'sun',
	'on-sun',
	'hero',
	'board',
	'on-board',
	'alarm',
	'on-alarm',
	'alarm-soft',
	'notice-soft',
	'notice-line',
	'open',
	'exit',
	'on-exit'
] as const;

export type Colour = (typeof COLOURS)[number];

export const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const REFERENCE = /^var\(--[\w-]+\)$/;
const LENGTH = /^(0|\d*\.?\d+(rem|px))$/;

/** A value, or the token of the package under `source` that has it. */
const valueField = (pattern: RegExp, expected: string) =>
	z.string().refine((text) => pattern.test(text) || REFERENCE.test(text), expected);

/** Whether a colour can be worked with: `#` and three or six hexadecimal digits. */
export const isColour = (text: string): boolean => HEX.test(text);

/** Whether a length is one that a corner can have. */
export const isLength = (text: string): boolean => LENGTH.test(text);

const COLOUR_EXPECTED = 'a colour as "#0a6156", or var(--token) of `source`';
const colourField = valueField(HEX, COLOUR_EXPECTED);

const shadeField = z
	.union([colourField, z.strictObject({ light: colourField, dark: colourField })], {
		error: `${COLOUR_EXPECTED}: one, or {light: ..., dark: ...}`
	})
	.transform((shade) => (typeof shade === 'string' ? { light: shade, dark: shade } : shade));

const percentField = z.string().regex(/^\d+(\.\d+)?%$/, 'a percentage as 101.5%');

const fontSchema = z.strictObject({
	/** As `font-family` has it. */
	family: z.string().regex(/^[a-z][\w-]*( [a-z][\w-]*)*$/i, 'the name of a typeface, as Noto Sans'),
	/** In the folder of the theme; without it the letters are those of a device that has the typeface. */
	file: z
		.string()
		.regex(/^[\w-]+\.woff2$/, 'the name of a .woff2 file in the folder of the theme')
		.optional(),
	/** As `font-weight` of `@font-face` has it: one weight, or two of a variable font. */
	weights: z
		.string()
		.regex(/^\d{3}( \d{3})?$/, 'weights as 400, or 400 700')
		.optional(),
	/** As `unicode-range` has it. */
	characters: z
		.string()
		.regex(/^U\+[0-9A-F?]+(-[0-9A-F]+)?(, U\+[0-9A-F?]+(-[0-9A-F]+)?)*$/i, 'ranges as U+20-7E, U+A0-FF')
		.optional(),
	/** By how much letters of the device are stretched while the file is not there yet. */
	waiting: z
		.strictObject({ size: percentField, ascent: percentField, descent: percentField, gap: percentField })
		.optional()
});

/** `content/themes/<name>/theme.yaml`. */
export const themeSchema = z.strictObject({
	/** As the style guide calls it. */
	name: z.string().trim().min(1).max(60),
	/** A stylesheet of a package, below node_modules/, that declares tokens. */
	source: z
		.string()
		.regex(/^(?!.*\.\.)[@\w][\w@./-]*\.css$/, 'a stylesheet of a package, as @scope/package/dist/theme.css')
		.optional(),
	colours: z.record(z.enum(COLOURS), shadeField),
	/** Of corners. */
	radius: valueField(LENGTH, 'a length as 0.5rem or 4px, or var(--token) of `source`'),
	font: fontSchema.nullable()
});

/** A typeface. */
export type Font = z.infer<typeof fontSchema>;
