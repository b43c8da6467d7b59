import { helpPoints } from '../help/help-points.server';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import type { Lang } from '../i18n/languages';
import { guidePath, guidesIn, publishedCampaigns, publishedToolkits, topicsIn } from './cards.server';

interface CheckedPage {
	title: string;
	href: string;
	nextCheck: string;
}

/** Every page with facts and the day by which they have to be checked again; the earliest day comes first. */
export function pagesByCheck(lang: Lang): { nextCheck: string; pages: CheckedPage[] }[] {
	const page = (title: string, path: string, nextCheck: string): CheckedPage => ({
		title,
		href: localPath(lang, path),
		nextCheck
	});
	const all = [
		...helpPoints(lang).map((help) => page(help.name, `/hulp/${help.id}/`, help.nextCheck)),
		...topicsIn(lang).map(({ record, words }) =>
			page(words.title, `/onderwerpen/${record.id}/`, record.next_check)
		),
		...guidesIn(lang).map(({ record, words }) => page(words.title, guidePath(record), record.next_check)),
		...content().knowledge.sectors.map((sector) =>
			page(sector.title, `/professionals/${sector.id}/`, sector.next_check)
		),
		...publishedToolkits().map(({ id, title, next_check }) =>
			page(title, `/professionals/toolkits/${id}/`, next_check)
		),
		...publishedCampaigns().map(({ id, title, next_check }) => page(title, `/campagnes/${id}/`, next_check)),
		...content()
			.pages(lang)
			.map(({ id, title, nextCheck }) => page(title, `/${id}/`, nextCheck))
	];
	const days = [...new Set(all.map(({ nextCheck }) => nextCheck))].sort();
	return days.map((nextCheck) => ({
		nextCheck,
		pages: all
			.filter((each) => each.nextCheck === nextCheck)
			.sort((a, b) => a.title.localeCompare(b.title, lang))
	}));
}
