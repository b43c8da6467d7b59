import type { Lang } from '../i18n/languages';
import { channelsForAll } from './channels-for-all';
import { firstChannel } from './first-channel';
import type { HelpPoint } from './help-point';
import { callContacts } from './who-is-open.server';

/** Where a help point serves people from a part of the country alone; who reads a list may live anywhere. */
const NEARBY: readonly HelpPoint['serviceArea'][] = ['regional', 'local'];

/**
 * How soon somebody in need gets on with a help point: who is called first of all, who can be called, who can be written to, who has another way, who has none
 * for a visitor; of each, who is there for the whole country before who is not.
 */
export function reachOrder(lang: Lang, points: readonly HelpPoint[]): HelpPoint[] {
	const calledFirst = callContacts(lang).map(({ id }) => id);
	const wayOf = (help: HelpPoint): number => {
		const at = calledFirst.indexOf(help.id);
		if (at >= 0) return at - calledFirst.length;
		const type = firstChannel(channelsForAll(help))?.type;
		if (type === 'phone') return 0;
		if (type === 'chat' || type === 'whatsapp') return 1;
		return type === undefined ? 3 : 2;
	};
	const farOf = ({ serviceArea }: HelpPoint): number => (NEARBY.includes(serviceArea) ? 1 : 0);
	return points.toSorted((a, b) => wayOf(a) - wayOf(b) || farOf(a) - farOf(b));
}
