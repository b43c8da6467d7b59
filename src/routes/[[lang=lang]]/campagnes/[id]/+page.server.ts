import { error } from '@sveltejs/kit';
import { entriesIn } from '$lib/i18n/entries';
import { campaignPage } from '$lib/knowledge/campaign-page.server';
import { publishedCampaigns } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(publishedCampaigns().map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const campaign = campaignPage(lang, params.id);
	if (!campaign) error(404);
	return { campaign };
};
