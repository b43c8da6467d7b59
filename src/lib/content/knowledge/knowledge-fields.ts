import { z } from 'zod';
import { confidenceField, dateField, pastDateField } from '../read/fields';
import { THEMES } from '../themes';

export const sentence = z.string().min(1);

/** One sentence for cards and search results. */
export const descriptionField = z.string().min(1).max(160);

/** How visitors would ask for it, in their own words: a search field of its own. */
export const askedAsField = z.array(z.string().min(2).max(120)).min(10).max(40);

/** The same where fewer are needed, because people look the thing up by its name, or it is found by its original as well. */
export const askedAsFewField = z.array(z.string().min(2).max(120)).min(3).max(40);

export const themesField = z.array(z.enum(THEMES)).min(1);

/** Fields that every record of knowledge has: how certain it is, when it was checked, and what was left out. */
export const upkeepFields = {
	confidence: confidenceField,
	checked: pastDateField,
	next_check: dateField,
	/** Facts from the sources that are not shown, with the reason. */
	left_out: z.array(sentence).default([]),
	asked_as: askedAsField
};

/** Professional sectors: the answers to the wegwijzer's question `sector`, and the pages of `/professionals`. */
export const SECTORS = [
	'education-primary',
	'education-secondary',
	'mbo',
	'higher-education',
	'student-life',
	'work',
	'sport',
	'culture-media',
	'care',
	'youth-care',
	'disability',
	'church',
	'municipality',
	'nightlife',
	'justice',
	'migrants',
	'parents',
	'general'
] as const;
