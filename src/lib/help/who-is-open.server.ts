import type { EMERGENCY_CARDS } from '../content/site/site-schema';
import { fromContentIn } from '../content/store.server';
import type { Schedule } from '../hours/schedule';
import { helpCard } from './help-card';
import type { HelpPoint } from './help-point';
import { publishedHelp } from './help-points.server';
import type { OpenContact } from './who-is-open';

/** A help point that can be called. */
export interface CallContact extends Omit<OpenContact, 'hours'> {
	/** Of its help point. */
	id: string;
	/** The emergency it is for; null: for talking about what happened. */
	card: (typeof EMERGENCY_CARDS)[number] | null;
	/** Null: not known. */
	hours: Schedule | null;
}

type Call = Pick<CallContact, 'name' | 'number' | 'href' | 'hours'>;

/** How help points are called by their ids, in that order, without those that have no number to show. */
function callsOf(ids: readonly string[], published: readonly HelpPoint[]): (Call & { id: string })[] {
	return ids.flatMap((id) => {
		const point = published.find((each) => each.id === id);
		const call = point && helpCard(point).call;
		return call ? [{ id, name: point.name, number: call.display, href: call.href, hours: call.hours }] : [];
	});
}

/** Everybody who is called first, of `content/site.yaml`: the emergency contacts in their order, then the others of `open_now` in theirs. */
export const callContacts = fromContentIn((from, lang): CallContact[] => {
	const { emergency, open_now: others } = from.site;
	const ids = new Set([...emergency.map(({ help }) => help), ...others]);
	return callsOf([...ids], publishedHelp(from, lang)).map((call) => ({
		...call,
		card: emergency.find(({ help }) => help === call.id)?.card ?? null
	}));
});

/** Help points of `open_now` in `content/site.yaml` whose hours are known, in its order. */
export const openContacts = fromContentIn((from, lang): OpenContact[] =>
	callsOf(from.site.open_now, publishedHelp(from, lang)).flatMap(({ name, number, href, hours }) =>
		hours ? [{ name, number, href, hours }] : []
	)
);
