import { plainText } from '../../content/read/inline.server';
import type { Content } from '../../content/read-content.server';
import { visibleTexts } from '../../content/read/visible-texts';
import type { Lang } from '../../i18n/languages';
import { localPath } from '../../i18n/paths';
import {
	guidePath,
	guidesIn,
	publishedCampaigns,
	publishedToolkits,
	topicsIn
} from '../../knowledge/cards.server';
import type { SearchDocument, SearchReader } from '../index/documents';
import { readersOf } from './readers';

/** The words of a page below its title and description, without mark-up. */
function bodyWords(record: object): string {
	return visibleTexts(record, ['title', 'description', 'summary']).map(plainText).join(' ');
}

/** Topics, guides, situations, sectors, toolkits, campaigns and words, as search finds them in a language. */
export function knowledgeDocuments({ knowledge }: Content, lang: Lang): SearchDocument[] {
	const document = (
		type: SearchDocument['type'],
		path: string,
		record: { id: string; title: string; summary: string; asked: readonly string[] },
		readers: readonly SearchReader[],
		words: object
	): SearchDocument => ({
		id: record.id,
		type,
		title: record.title,
		summary: record.summary,
		url: localPath(lang, path),
		asked: record.asked,
		readers,
		traits: [],
		leadsTo: [],
		body: bodyWords(words),
		parts: []
	});
	return [
		...topicsIn(lang).map(({ record, words }): SearchDocument => ({
			...document(
				'topic',
				`/onderwerpen/${record.id}/`,
				{ id: record.id, title: words.title, summary: words.description, asked: words.asked_as },
				readersOf(words.now.map((each) => each.for)),
				words
			),
			parts: words.questions.map(({ id, question }) => ({ anchor: id, title: question })),
			leadsTo: record.help.map((id) => `help/${id}`)
		})),
		...guidesIn(lang).map(({ record, words }) =>
			document(
				'guide',
				guidePath(record),
				{ id: record.id, title: words.title, summary: words.description, asked: words.asked_as },
				[record.kind === 'bystander' ? 'bystander' : 'professional'],
				words
			)
		),
		...knowledge.sectors.map((record) =>
			document(
				'guide',
				`/professionals/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				['professional'],
				record
			)
		),
		...knowledge.situations.map((record) =>
			document(
				'guide',
				`/omstanders/oefenen/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.scene, asked: [] },
				['bystander'],
				{ options: record.options.map(({ label }) => label) }
			)
		),
		...publishedToolkits().map((record) =>
			document(
				'toolkit',
				`/professionals/toolkits/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				['professional'],
				record
			)
		),
		...publishedCampaigns().map((record) =>
			document(
				'campaign',
				`/campagnes/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				[],
				{ sender: record.sender, message: record.message, audience: record.audience }
			)
		),
		...knowledge.terms.map((term): SearchDocument => ({
			...document(
				'topic',
				`/woordenlijst/#${term.id}`,
				{
					id: `woord-${term.id}`,
					title: term.term,
					summary: term.definition,
					asked: [...term.synonyms, ...term.search]
				},
				[],
				{}
			),
			traits: ['word'],
			leadsTo: term.topics.map((id) => `topic/${id}`)
		}))
	];
}
