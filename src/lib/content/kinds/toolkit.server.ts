import { defaultLang } from '../../i18n/languages';
import { toolkitSchema, toolkitWords, type ToolkitRecord } from '../knowledge/toolkit-schema';
import { plainText } from '../read/inline.server';
import { visibleTexts } from '../read/visible-texts';
import { dataSet, type DataSet } from './data-set';
import { named, type Kind } from './kind';
import { checkedColumn, themesColumn, websiteColumn } from './knowledge-columns';
import type { InWords } from './in-words';
import { wordedReader } from './worded-reader.server';

function toolkitSet(records: readonly ToolkitRecord[], pageOf: (record: ToolkitRecord) => string): DataSet {
	return dataSet(
		{
			id: 'hulpmiddelen',
			title: 'Hulpmiddelen voor professionals',
			description: 'Wegwijzers, handreikingen, codes, trainingen en lesmateriaal.',
			keywords: ['handreiking', 'toolkit', 'training', 'gedragscode']
		},
		records,
		[
			['id', 'text', 'Vaste naam', ({ id }) => id],
			['titel', 'text', 'Titel', ({ title }) => title],
			['beschrijving', 'text', 'Wat het is', ({ description }) => description],
			['eigenaar', 'text', 'Wie het uitgeeft', ({ owner }) => owner],
			['partners', 'list', 'Wie meewerken', ({ partners }) => partners],
			['sectoren', 'list', 'Sectoren, als code', ({ sectors }) => sectors],
			['soort', 'text', 'Soort, als code', ({ kind }) => kind],
			themesColumn,
			['voor_wie', 'text', 'Voor wie', (toolkit) => plainText(toolkit.for_whom)],
			['kosten', 'text', 'free, paid, partly-free of unknown', ({ cost }) => cost],
			['stand', 'text', 'current, old, ended, announced of unclear', ({ status }) => status],
			['uitgave', 'date', 'Jaar, maand of dag van de uitgave', ({ published }) => published],
			websiteColumn,
			checkedColumn,
			['pagina', 'url', 'Pagina op deze site', pageOf]
		]
	);
}

/** Toolkits for professionals. */
export const toolkitKind: Kind<ToolkitRecord, InWords<ToolkitRecord>> = {
	name: 'toolkit',
	called: 'a published toolkit',
	links: ['/professionals/toolkits/'],
	overview: '/professionals/toolkits/',
	read: wordedReader('content/toolkits', toolkitSchema, toolkitWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/professionals/toolkits/${id}/`,
	compare: (a, b) => a.title.localeCompare(b.title, defaultLang()),
	referencesOf: ({ help }) => named('help', help, 'help'),
	searchWordsOf: ({ words }) => ({
		listedAs: 'toolkit',
		asked: words.asked_as,
		texts: visibleTexts(words, ['title', 'description', 'summary']),
		audiences: ['professional']
	}),
	tableOf: toolkitSet,
	writtenFor: () => 'others'
};
