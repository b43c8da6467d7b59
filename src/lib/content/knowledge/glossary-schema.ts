import { z } from 'zod';
import { confidenceField, dateField, pastDateField, idField, sourcesField } from '../read/fields';
import { sentence } from './knowledge-fields';

/** The words of a term, the same fields in every language: `content/glossary.<lang>.yaml` holds these alone. */
export const termWords = {
	term: sentence,
	/** One or two plain sentences. */
	definition: sentence.max(300),
	/** Other words that may be shown. */
	synonyms: z.array(sentence).default([])
};

/** Explained words: `content/glossary.yaml`. Plain language, not legal definitions. */
export const glossarySchema = z.strictObject({
	checked: pastDateField,
	next_check: dateField,
	terms: z.array(
		z.strictObject({
			id: idField,
			...termWords,
			/** What visitors type, also slang and misspellings: only for the search index, never shown. */
			search: z.array(sentence).default([]),
			topics: z.array(idField).default([]),
			confidence: confidenceField,
			sources: sourcesField
		})
	)
});

export type Term = z.infer<typeof glossarySchema>['terms'][number];
