import type { Source } from '../content/read/fields';
import { partialDate } from '../i18n/partial-date';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import type { Translate } from '../i18n/texts';

/** A source as a link. */
export interface SourceLink {
	/** "Overzicht van maart 2024, regels 28-29", or the name of a site with the date of the page. */
	text: string;
	href: string;
	isOutside: boolean;
}

/** Where a statement comes from, in words: the paper with its lines, or the site with the date of the page. */
export function sourceLink(t: Translate, lang: Lang, source: Source): SourceLink {
	if ('url' in source) {
		const site = new URL(source.url).hostname.replace(/^www\./, '');
		const date = source.page_date ? partialDate(lang, source.page_date) : t('common.source_undated');
		return { text: `${site} (${date})`, href: source.url, isOutside: true };
	}
	const paper = t(`programme.paper_${source.document}`);
	return {
		text: source.lines ? paperLines(t, paper, [source.lines]) : paper,
		href: localPath(lang, `/programma/stukken/#stuk-${source.document}`),
		isOutside: false
	};
}

/** "Overzicht van maart 2024, regels 17-29 en 31": lines of a paper as a reader looks them up. */
export function paperLines(t: Translate, paper: string, ranges: readonly string[]): string {
	const lines = ranges.map((range) => {
		const [from, to] = range.split('-');
		return from === to ? from : range;
	});
	const isOne = lines.length === 1 && !lines[0]?.includes('-');
	return t(isOne ? 'programme.source_paper' : 'programme.source_papers', { paper, lines: lines.join(', ') });
}
