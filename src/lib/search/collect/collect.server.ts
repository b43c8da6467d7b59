import { publishedHelp } from '../../help/help-points.server';
import { plainText } from '../../content/read/inline.server';
import { STANDING_PAGES } from '../../content/site/standing-pages';
import { buildTranslate } from '../../i18n/translate-build.server';
import { inLanguage } from '../../content/read/in-language';
import type { Content } from '../../content/read-content.server';
import { hasPage } from '../../i18n/core-pages';
import { localPath } from '../../i18n/paths';
import type { Lang } from '../../i18n/languages';
import { kindDocuments } from './collect-kinds.server';
import type { SearchDocument } from '../index/documents';
import { readersOf } from './readers';

const ADULT = 18;

/** Everything that search finds by its words in a language; municipalities come from the table of places (see region-results). */
export function collectDocuments(content: Content, lang: Lang): SearchDocument[] {
	const bodies = new Map(inLanguage(content.help, lang).map(({ record, body }) => [record.id, body]));
	const help = publishedHelp(content, lang).map((each): SearchDocument => ({
		id: each.id,
		type: 'help',
		title: each.name,
		summary: each.text.summary,
		url: localPath(lang, `/hulp/${each.id}/`),
		asked: each.askedAs,
		body: [
			each.organization,
			each.formerNames.join(' '),
			each.text.for_whom,
			// Withheld numbers are not in `channels`, so they cannot be found either.
			each.channels
				.map((channel) => `${channel.display ?? ''} ${channel.display?.replace(/\D/g, '') ?? ''}`)
				.join(' '),
			plainText(bodies.get(each.id) ?? '')
		].join(' '),
		parts: [],
		readers: readersOf(each.audiences),
		traits: [
			...(each.serviceArea === 'local' || each.serviceArea === 'regional' ? (['local'] as const) : []),
			...((each.minimumAge ?? 0) >= ADULT ? (['adults-only'] as const) : [])
		],
		leadsTo: []
	}));
	const t = buildTranslate(lang);
	const standing = STANDING_PAGES.filter(({ path }) => hasPage(lang, path)).map(
		({ id, path, title, lead }): SearchDocument => ({
			id,
			type: 'page',
			title: t(title),
			summary: t(lead),
			url: localPath(lang, path),
			asked: [],
			body: '',
			parts: [],
			readers: [],
			traits: [],
			leadsTo: []
		})
	);
	return [...help, ...kindDocuments(content, lang), ...standing];
}
