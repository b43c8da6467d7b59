import { z } from 'zod';
import { helpSchema, helpTranslationSchema } from '../../content/help/help-schema';
import { campaignSchema, campaignWords } from '../../content/knowledge/campaign-schema';
import { guideSchema, guideWords } from '../../content/knowledge/guide-schema';
import { pageSchema, pageTranslationSchema } from '../../content/knowledge/page-schema';
import { toolkitSchema, toolkitWords } from '../../content/knowledge/toolkit-schema';
import { topicSchema, topicWords } from '../../content/knowledge/topic-schema';
import { translationField } from '../../content/read/fields';

/** The kinds of which an editor sees what they will look like (`preview.ts`). */
export const PREVIEWED = ['help', 'topic', 'guide'] as const;
export type PreviewedKind = (typeof PREVIEWED)[number];

/** A kind of content that an editor may change in the browser. */
export interface Offered {
	/** Its kind, as references name it. */
	name: string;
	/** Where its files are, from the root. */
	folder: string;
	record: z.ZodType;
	translation: z.ZodType;
	/** The field by which people know a record. */
	title: string;
}

/** What a file holds of a kind whose translations have words alone. */
export const inWords = (words: z.ZodRawShape) => z.strictObject({ translation: translationField, ...words });

/**
 * What is offered at /beheer/. Not here, because one change of it changes what many visitors are told, or an address that others use: the wegwijzer
 * (`content/wegwijzer/`), search, instructions, regions, and what has codes of questions for ids (sectors, situations).
 */
export const OFFERED: readonly Offered[] = [
	{
		name: 'help',
		folder: 'content/help',
		record: helpSchema,
		translation: helpTranslationSchema,
		title: 'name'
	},
	{
		name: 'topic',
		folder: 'content/topics',
		record: topicSchema,
		translation: inWords(topicWords),
		title: 'title'
	},
	{
		name: 'guide',
		folder: 'content/guides',
		record: guideSchema,
		translation: inWords(guideWords),
		title: 'title'
	},
	{
		name: 'toolkit',
		folder: 'content/toolkits',
		record: toolkitSchema,
		translation: inWords(toolkitWords),
		title: 'title'
	},
	{
		name: 'campaign',
		folder: 'content/campaigns',
		record: campaignSchema,
		translation: inWords(campaignWords),
		title: 'title'
	},
	{
		name: 'page',
		folder: 'content/pages',
		record: pageSchema,
		translation: pageTranslationSchema,
		title: 'title'
	}
];
