import type { FirstHelp } from '../content/first-help/first-help-schema';
import type { HelpPoint } from '../help/help-point';
import { shownCost } from '../help/shown-cost';

/** A help point as first help shows it: what can be tapped, and what its record says of it in words of the page's language. */
export interface FirstHelpContact {
	id: string;
	/** As people in the Netherlands know it. */
	name: string;
	/** The number for danger now, as in `HelpPoint`. */
	forDanger: boolean;
	call: { href: string; number: string } | null;
	/** A place to type with somebody, and where that is. */
	chat: { href: string; host: string } | null;
	/** The official site, where nothing else leads there. */
	site: { href: string; host: string } | null;
	/** What is known of it: free, day and night, for whom. */
	facts: string[];
}

const place = (href: string) => ({ href, host: new URL(href).host.replace(/^www\./, '') });

/**
 * A help point in the words of a language. A word for "free" or "day and night" stands there only when the record says so; what is not
 * confirmed is not in a `HelpPoint`.
 */
export function firstHelpContact(
	{ id, name, forDanger, url, channels, free, languages, minimumAge, maximumAge }: HelpPoint,
	{ frame, languages: names }: Pick<FirstHelp, 'frame' | 'languages'>
): FirstHelpContact {
	const phone = channels.find(({ type, href }) => type === 'phone' && href !== null);
	const chat = channels.find(({ type, href }) => type === 'chat' && href !== null);
	const spoken = languages.flatMap((code) =>
		code in names ? names[code as keyof FirstHelp['languages']] : []
	);
	const facts = [
		phone && shownCost(phone.cost, free) === 'free' ? frame.free : null,
		phone?.hours?.alwaysOpen ? frame.day_and_night : null,
		phone && !phone.hours && url ? frame.hours_on_site : null,
		spoken.length > 0 ? frame.speaks.replace('{{languages}}', spoken.join(', ')) : null,
		minimumAge !== null && maximumAge !== null
			? frame.ages.replace('{{from}}', String(minimumAge)).replace('{{to}}', String(maximumAge))
			: null
	];
	return {
		id,
		name,
		forDanger,
		call: phone?.href && phone.display ? { href: phone.href, number: phone.display } : null,
		chat: chat?.href ? place(chat.href) : null,
		site: url && !chat ? place(url) : null,
		facts: facts.filter((fact) => fact !== null)
	};
}
