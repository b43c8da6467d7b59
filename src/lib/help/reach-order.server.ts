import type { Lang } from '../i18n/languages';
import { firstChannel } from './first-channel';
import type { HelpPoint } from './help-point';
import { callContacts } from './who-is-open.server';

/** How soon somebody in need gets on with a help point: who is called first of all, who can be called, who can be written to, who else. */
export function reachOrder(lang: Lang, points: readonly HelpPoint[]): HelpPoint[] {
	const calledFirst = callContacts(lang).map(({ id }) => id);
	const place = ({ id, channels }: HelpPoint): number => {
		const at = calledFirst.indexOf(id);
		if (at >= 0) return at - calledFirst.length;
		const type = firstChannel(channels)?.type;
		return type === 'phone' ? 0 : type === 'chat' || type === 'whatsapp' ? 1 : 2;
	};
	return points.toSorted((a, b) => place(a) - place(b));
}
