import { z } from 'zod';
import { dateField, httpsUrlField, idField, idOf, pageDateField } from '../read/fields';
import { askedAsFewField, descriptionField, sentence, themesField, upkeepFields } from './knowledge-fields';
import { checkClaimSources, sourceMap, statements, statementSchema } from '../read/statement';

const CAMPAIGN_KINDS = [
	'government',
	'ngo',
	'sector',
	'local',
	'citizens',
	'international',
	'helpline',
	'internal'
] as const;

/** The words of a campaign, the same fields in every language: `content/campaigns/<id>.<lang>.md` holds these alone. */
export const campaignWords = {
	/** As the campaign is called; a translation keeps the name. */
	title: sentence,
	description: descriptionField,
	/** Who speaks in the campaign. */
	sender: sentence,
	partners: z.array(sentence).default([]),
	period: z.strictObject({ note: sentence.optional() }).default({}),
	status_note: sentence.optional(),
	audience: z.array(sentence).min(1),
	message: statementSchema,
	channels: z.array(sentence).default([]),
	good_to_know: statements.optional(),
	/** What was measured. Always claims, with their sources. */
	results: statements.optional(),
	/** Fewer are needed than for a help point: people look a campaign up by its name. */
	asked_as: askedAsFewField
};

/** A public campaign: `content/campaigns/<id>.md`. */
export const campaignSchema = z
	.strictObject({
		id: idField,
		kind: z.enum(CAMPAIGN_KINDS),
		...upkeepFields,
		...campaignWords,
		/** As far as known; `end` absent: not known or not ended. */
		period: z.strictObject({
			start: pageDateField.optional(),
			end: pageDateField.optional(),
			note: sentence.optional()
		}),
		/** State on `status_on`. */
		status: z.enum(['running', 'yearly', 'ended', 'site-gone', 'unknown']),
		status_on: dateField,
		themes: themesField,
		url: httpsUrlField.nullable(),
		url_status: z.enum(['confirmed', 'unconfirmed']),
		help: z.array(idOf('help')).default([]),
		topics: z.array(idOf('topic')).default([]),
		publish: z.boolean(),
		publish_reason: sentence.optional(),
		sources: sourceMap
	})
	.superRefine((campaign, context) => {
		checkClaimSources(campaign, context);
		if (!campaign.publish && !campaign.publish_reason)
			context.addIssue({
				code: 'custom',
				path: ['publish_reason'],
				message: 'a reason when publish is false'
			});
		campaign.results?.forEach((result, at) => {
			if (typeof result === 'string')
				context.addIssue({
					code: 'custom',
					path: ['results', at],
					message: 'a claim with its sources: a result is a fact'
				});
		});
	});

export type CampaignRecord = z.infer<typeof campaignSchema>;
