import { campaignSchema, campaignWords, type CampaignRecord } from '../knowledge/campaign-schema';
import { plainText } from '../read/inline.server';
import { statementText } from '../read/statement';
import { visibleTexts } from '../read/visible-texts';
import { dataSet, type DataSet } from './data-set';
import { named, type Kind } from './kind';
import { checkedColumn, themesColumn, websiteColumn } from './knowledge-columns';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

function campaignSet(
	records: readonly CampaignRecord[],
	pageOf: (record: CampaignRecord) => string
): DataSet {
	return dataSet(
		{
			id: 'campagnes',
			title: 'Campagnes',
			description: 'Publiekscampagnes over grenzen, hulp en omstanders, met afzender en periode.',
			keywords: ['campagne', 'voorlichting']
		},
		records,
		[
			['id', 'text', 'Vaste naam', ({ id }) => id],
			['titel', 'text', 'Titel', ({ title }) => title],
			['beschrijving', 'text', 'Wat het is', ({ description }) => description],
			['boodschap', 'text', 'Wat de campagne zegt', ({ message }) => plainText(statementText(message))],
			['afzender', 'text', 'Wie de campagne voert', ({ sender }) => sender],
			['partners', 'list', 'Wie meedoen', ({ partners }) => partners],
			['soort', 'text', 'Soort afzender, als code', ({ kind }) => kind],
			['doelgroepen', 'list', 'Voor wie', ({ audience }) => audience],
			themesColumn,
			['begin', 'date', 'Begin; leeg: niet bekend', ({ period }) => period.start],
			['einde', 'date', 'Einde; leeg: niet bekend of niet geëindigd', ({ period }) => period.end],
			['stand', 'text', 'running, yearly, ended, site-gone of unknown', ({ status }) => status],
			['stand_datum', 'date', 'Dag waarop dat zo was', ({ status_on: on }) => on],
			websiteColumn,
			checkedColumn,
			['pagina', 'url', 'Pagina op deze site', pageOf]
		]
	);
}

/** Public campaigns, the newest first. */
export const campaignKind: Kind<CampaignRecord, InWords<CampaignRecord>> = {
	name: 'campaign',
	called: 'a published campaign',
	links: ['/campagnes/'],
	overview: '/campagnes/',
	read: wordedReader('content/campaigns', campaignSchema, campaignWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/campagnes/${id}/`,
	compare: (a, b) =>
		(b.period.start ?? '').localeCompare(a.period.start ?? '') || a.title.localeCompare(b.title),
	referencesOf: ({ help, topics }) => [...named('help', help, 'help'), ...named('topics', topics, 'topic')],
	searchWordsOf: ({ words: { asked_as: asked, sender, message, audience } }) => ({
		listedAs: 'campaign',
		asked,
		texts: visibleTexts({ sender, message, audience }),
		audiences: []
	}),
	tableOf: campaignSet,
	writtenFor: () => 'others'
};
