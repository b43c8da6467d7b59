import { plainText } from '../content/inline.server';
import { statementText } from '../content/statement';
import type { Content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import {
	guidePath,
	guidesIn,
	publishedCampaigns,
	publishedToolkits,
	topicsIn
} from '../knowledge/cards.server';
import type { SearchDocument } from './documents';

/** Fields of a record that are for editors, or are shown elsewhere. */
const NOT_TEXT = new Set([
	'id',
	'sources',
	'asked_as',
	'left_out',
	'checked',
	'next_check',
	'confidence',
	'themes',
	'help',
	'topics',
	'toolkits',
	'guides',
	'sectors',
	'url',
	'title',
	'description',
	'summary',
	'translation'
]);

/** All words below a value, without mark-up, fields for editors left out. */
function wordsOf(value: unknown): string {
	if (typeof value === 'string') return plainText(value);
	if (Array.isArray(value)) return value.map(wordsOf).join(' ');
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.filter(([key]) => !NOT_TEXT.has(key))
		.map(([, each]) => wordsOf(each))
		.join(' ');
}

/** Topics, guides, situations, pages of sectors, toolkits, campaigns and words, as they can be found in a language. */
export function knowledgeDocuments({ knowledge }: Content, lang: Lang): SearchDocument[] {
	const document = (
		type: SearchDocument['type'],
		path: string,
		record: { id: string; title: string; summary: string; asked: readonly string[] },
		words: unknown
	): SearchDocument => ({
		id: record.id,
		type,
		title: record.title,
		summary: record.summary,
		url: localPath(lang, path),
		asked: record.asked.join('. '),
		body: wordsOf(words),
		parts: []
	});
	return [
		...topicsIn(lang).map(({ record, words }): SearchDocument => ({
			...document(
				'topic',
				`/onderwerpen/${record.id}/`,
				{ id: record.id, title: words.title, summary: words.description, asked: words.asked_as },
				words
			),
			parts: words.questions.map(({ id, question }) => ({ anchor: id, title: question }))
		})),
		...guidesIn(lang).map(({ record, words }) =>
			document(
				'guide',
				guidePath(record),
				{ id: record.id, title: words.title, summary: words.description, asked: words.asked_as },
				words
			)
		),
		...knowledge.sectors.map((record) =>
			document(
				'guide',
				`/professionals/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				record
			)
		),
		...knowledge.situations.map((record) =>
			document(
				'guide',
				`/omstanders/oefenen/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.scene, asked: [] },
				record.options.map(({ label }) => label)
			)
		),
		...publishedToolkits().map((record) =>
			document(
				'toolkit',
				`/professionals/toolkits/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				record
			)
		),
		...publishedCampaigns().map((record) =>
			document(
				'campaign',
				`/campagnes/${record.id}/`,
				{ id: record.id, title: record.title, summary: record.description, asked: record.asked_as },
				[record.sender, statementText(record.message), record.audience]
			)
		),
		...knowledge.terms.map((term) =>
			document(
				'topic',
				`/woordenlijst/#${term.id}`,
				{
					id: `woord-${term.id}`,
					title: term.term,
					summary: term.definition,
					asked: [...term.synonyms, ...term.search]
				},
				[]
			)
		)
	];
}
