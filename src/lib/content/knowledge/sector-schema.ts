import { z } from 'zod';
import { dateField, idField } from '../read/fields';
import {
	askedAsFewField,
	descriptionField,
	SECTORS,
	sentence,
	themesField,
	upkeepFields
} from './knowledge-fields';
import { checkClaimSources, sourceMap, statements } from '../read/statement';

const sectorText = {
	title: sentence.max(70),
	description: descriptionField,
	/** When someone reports to you. */
	first_steps: statements,
	prevention: statements,
	policy: statements,
	/** Whom to consult, best first. */
	consult: z.array(z.strictObject({ help: idField, why: sentence })).min(1)
};

/** The words of a sector in another language: `content/sectors/<id>.<lang>.md` holds these alone. */
export const sectorWords = {
	...sectorText,
	duties: z.strictObject({ points: statements }),
	asked_as: askedAsFewField
};

/** What a sector must, can and may do: `content/sectors/<id>.md`. */
export const sectorSchema = z
	.strictObject({
		id: z.enum(SECTORS),
		...sectorText,
		themes: themesField,
		/** Duties in force on a day. */
		duties: z.strictObject({ valid_on: dateField, points: statements }),
		topics: z.array(idField).min(1),
		guides: z.array(idField).default([]),
		sources: sourceMap,
		...upkeepFields
	})
	.superRefine(checkClaimSources);

export type SectorRecord = z.infer<typeof sectorSchema>;
