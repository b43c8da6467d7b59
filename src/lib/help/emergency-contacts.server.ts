import type { EMERGENCY_CARDS } from '../content/site/site-schema';
import { fromContentIn } from '../content/store.server';
import { publishedHelp } from './help-points.server';

/** A help point to call at once. */
export interface EmergencyContact {
	/** The emergency it is for, as search tells them apart. */
	card: (typeof EMERGENCY_CARDS)[number];
	/** Id of the help point. */
	id: string;
	name: string;
	/** The number as people write it. */
	number: string;
	/** Where a tap leads. */
	href: string;
}

/**
 * The emergency contacts of `content/site.yaml` in its order, with the first number of each help point. Every page, search and the scripts
 * have their emergency numbers from here, so that a number stands in `content/help/` alone.
 */
export const emergencyContacts = fromContentIn((from, lang): EmergencyContact[] => {
	const published = publishedHelp(from, lang);
	return from.site.emergency.flatMap(({ card, help: id }) => {
		const point = published.find((each) => each.id === id);
		const phone = point?.channels.find(({ type, href }) => type === 'phone' && href !== null);
		if (!point || !phone?.href || !phone.display) return [];
		return [{ card, id, name: point.name, number: phone.display, href: phone.href }];
	});
});
