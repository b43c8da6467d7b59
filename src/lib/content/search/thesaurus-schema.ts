import { z } from 'zod';

/** A word or phrase as visitors type it; capitals, accents and apostrophes do not matter. */
const phrase = z.string().trim().min(1).max(60);

const phrases = z
	.array(phrase)
	.min(1)
	.superRefine((list, context) => {
		const seen = new Set<string>();
		list.forEach((each, at) => {
			const key = each.toLowerCase();
			if (seen.has(key))
				context.addIssue({
					code: 'custom',
					path: [at],
					message: 'a phrase that is not in this list already'
				});
			seen.add(key);
		});
	});

/** The words of search in one language: `content/search/<lang>.yaml`. */
export const thesaurusSchema = z.strictObject({
	/** Words without meaning for a search. Keep it short: "niet", "tegen" and "zonder" carry meaning. */
	stop_words: z.array(phrase),
	/** Other forms and misspellings: the word itself, then everything that is read as that word. */
	spelling: z.record(z.string(), phrases),
	/** In both directions: people who type one of these find pages with any of them. Words and phrases. */
	same: z.array(phrases.min(2)),
	/** In one direction: what people type, and the words that pages use for it. */
	one_way: z.array(z.strictObject({ from: phrases, to: phrases }))
});

export type Thesaurus = z.infer<typeof thesaurusSchema>;
