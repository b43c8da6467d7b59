import { inLanguage } from '../../content/read/in-language';
import type { Content } from '../../content/read-content.server';
import { hasWholeSite, type Lang } from '../../i18n/languages';
import { localPath } from '../../i18n/paths';
import { buildTranslate } from '../../i18n/translate-build.server';
import { registerEntries } from '../../programme/entries';
import type { SearchDocument } from '../index/documents';

/** Measures of the national action programme, as search finds them: the documents of the second index. */
export function collectProgramme({ programme }: Content, lang: Lang): SearchDocument[] {
	if (!hasWholeSite(lang)) return [];
	const t = buildTranslate(lang);
	const names = new Map<string, string>(
		inLanguage(programme.lists.ministries, lang).map(({ record: { id }, words }) => [id, words.name])
	);
	return registerEntries(programme, lang).map(({ measure, words, paper, latest }): SearchDocument => {
		const { ministries, period, keys, parties } = measure;
		const years = [period.start, period.end].flatMap((date) => date?.slice(0, 4) ?? []);
		const type = t(`programme.type_${measure.type}`);
		return {
			id: measure.id,
			type: 'measure',
			title: words.title,
			summary: words.summary,
			url: localPath(lang, `/programma/${measure.id}/`),
			// Numbers of bills are written with and without a space.
			asked: [
				...keys.flatMap((key) => (/\d \d/.test(key) ? [key, key.replace(/(\d) (?=\d)/g, '$1')] : [key])),
				...ministries.map((ministry) => `${type} ${ministry} ${names.get(ministry) ?? ''}`),
				[type, t(`programme.kind_${measure.kind}`), ...years].join(' '),
				measure.id
			],
			body: [
				...parties,
				period.printed ?? '',
				t(`programme.paper_${paper}`),
				t(`programme.status_${latest.status}`),
				...measure.audiences.map((audience) => t(`programme.audience_${audience}`)),
				...measure.themes.map((theme) => t(`programme.theme_${theme}`)),
				...measure.later.map(({ what }) => what)
			].join(' '),
			parts: [],
			readers: [],
			traits: [],
			leadsTo: []
		};
	});
}
