import { z } from 'zod';
import { SIGNALS, type Signal } from './signal-patterns';

/** Longer ones cannot be read: make two, or give a list of words a name. */
const LONGEST = 150;

const patterns = z.array(z.string().min(1).max(LONGEST));

const words = z.array(z.string().regex(/^\p{Ll}+( \p{Ll}+)*$/u, 'words in small letters')).default([]);

/** How people say things in one language: `content/search/patterns/<lang>.yaml`. */
export const patternsSchema = z.strictObject({
	/** Words and pieces of patterns by the name that patterns write in braces: `{attacker}`. */
	words: z
		.record(z.string().regex(/^[a-z_]+$/, 'a name of small letters and _'), patterns.min(1))
		.default({}),
	/** Words whose typing errors are put right before patterns are tried. */
	misspelt: z.array(z.string().regex(/^\p{Ll}+$/u, 'one word in small letters')).default([]),
	/** Words in which the names of places stand, as `placeWords` spells them. */
	places: z
		.strictObject({
			/** With which people say that they look for something near them; what is left is the place. */
			around: words,
			/** After which a place stands, amid other words. */
			before: words,
			/** What people look for by place: the place stands before or behind it. */
			sought: words
		})
		.prefault({}),
	...(Object.fromEntries(SIGNALS.map((signal) => [signal, patterns.default([])])) as Record<
		Signal,
		z.ZodDefault<typeof patterns>
	>)
});

export type Patterns = z.infer<typeof patternsSchema>;
