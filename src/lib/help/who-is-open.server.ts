import { fromContentIn } from '../content/store.server';
import { helpCard } from './help-card';
import { publishedHelp } from './help-points.server';
import type { OpenContact } from './who-is-open';

/** Help points of `open_now` in `content/site.yaml` whose hours are known, in its order. */
export const openContacts = fromContentIn((from, lang): OpenContact[] => {
	const published = publishedHelp(from, lang);
	return from.site.open_now.flatMap((id) => {
		const point = published.find((each) => each.id === id);
		if (!point) return [];
		const { name, call } = helpCard(point);
		return call?.hours ? [{ name, number: call.display, href: call.href, hours: call.hours }] : [];
	});
});
