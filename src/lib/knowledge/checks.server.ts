import { shownIn } from '../content/kinds/shown';
import { nextCheckOf } from '../content/read/read-records.server';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import type { Lang } from '../i18n/languages';

interface CheckedPage {
	title: string;
	href: string;
	nextCheck: string;
}

/** Every page with facts and the day by which they have to be checked again; the earliest day comes first. */
export function pagesByCheck(lang: Lang): { nextCheck: string; pages: CheckedPage[] }[] {
	const all = content().kinds.flatMap((kind) =>
		shownIn(content(), kind, lang).flatMap((each): CheckedPage[] => {
			const nextCheck = nextCheckOf(each.record);
			if (nextCheck === undefined) return [];
			const href = localPath(lang, kind.addressOf(each.record));
			return [{ title: kind.headOf(each).title, href, nextCheck }];
		})
	);
	const days = [...new Set(all.map(({ nextCheck }) => nextCheck))].sort();
	return days.map((nextCheck) => ({
		nextCheck,
		pages: all
			.filter((each) => each.nextCheck === nextCheck)
			.sort((a, b) => a.title.localeCompare(b.title, lang))
	}));
}
