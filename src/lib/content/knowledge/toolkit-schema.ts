import { z } from 'zod';
import { httpsUrlField, idField, idOf, pageDateField } from '../read/fields';
import {
	askedAsFewField,
	descriptionField,
	SECTORS,
	sentence,
	themesField,
	upkeepFields
} from './knowledge-fields';
import { checkClaimSources, sourceMap, statements } from '../read/statement';

const TOOLKIT_KINDS = [
	'wegwijzer',
	'toolkit',
	'handreiking',
	'code',
	'training',
	'e-learning',
	'lesson-material',
	'guideline',
	'monitor'
] as const;

const toolkitText = {
	title: sentence,
	description: descriptionField,
	/** Who publishes it. */
	owner: sentence,
	partners: z.array(sentence).default([]),
	for_whom: sentence,
	/** What you get. */
	gives: statements,
	/** Steps or parts, in order. */
	steps: statements.optional(),
	good_to_know: statements.optional(),
	cost_note: sentence.optional(),
	status_note: sentence.optional()
};

/** The words of a toolkit in another language: `content/toolkits/<id>.<lang>.md` holds these alone. */
export const toolkitWords = { ...toolkitText, asked_as: askedAsFewField };

/** A toolkit, guide, training or code for professionals: `content/toolkits/<id>.md`. */
export const toolkitSchema = z
	.strictObject({
		id: idField,
		...toolkitText,
		sectors: z.array(z.enum(SECTORS)).min(1),
		kind: z.enum(TOOLKIT_KINDS),
		themes: themesField,
		cost: z.enum(['free', 'paid', 'partly-free', 'unknown']),
		url: httpsUrlField.nullable(),
		/** `unconfirmed`: the address itself was not among the pages read. */
		url_status: z.enum(['confirmed', 'unconfirmed']),
		/** `current` only when a source of the last two years says so; `unclear`: not known whether it is still offered. */
		status: z.enum(['current', 'old', 'ended', 'announced', 'unclear']),
		/** Year, month or day of the edition. */
		published: pageDateField.optional(),
		help: z.array(idOf('help')).default([]),
		publish: z.boolean(),
		publish_reason: sentence.optional(),
		sources: sourceMap,
		...upkeepFields
	})
	.superRefine((toolkit, context) => {
		checkClaimSources(toolkit, context);
		if (!toolkit.publish && !toolkit.publish_reason)
			context.addIssue({
				code: 'custom',
				path: ['publish_reason'],
				message: 'a reason when publish is false'
			});
		if (toolkit.status !== 'current' && !toolkit.status_note)
			context.addIssue({
				code: 'custom',
				path: ['status_note'],
				message: 'a sentence that explains the status'
			});
	});

export type ToolkitRecord = z.infer<typeof toolkitSchema>;
