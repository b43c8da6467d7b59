import { localPath } from '../../i18n/paths';
import type { Lang } from '../../i18n/languages';
import { encodeState } from '../../wegwijzer/engine/state-key';
import { wegwijzerEngine, wegwijzerStates } from '../../wegwijzer/wegwijzer.server';

/** Options of the wegwijzer's question `what` that a search can tell apart. */
type OfferedWhat =
	| 'rape-assault'
	| 'images-online'
	| 'home-violence'
	| 'remarks-harassment'
	| 'exploitation'
	| 'forced-marriage-honour';

/** What people mean whose words lead to a topic, as an answer to the wegwijzer's question. */
const WHAT_BY_TOPIC: Record<string, OfferedWhat> = {
	'acuut-seksueel-geweld': 'rape-assault',
	'langer-geleden': 'rape-assault',
	'online-misbruik': 'images-online',
	'huiselijk-geweld-kindermishandeling': 'home-violence',
	straatintimidatie: 'remarks-harassment',
	werk: 'remarks-harassment',
	'uitbuiting-loverboys': 'exploitation',
	'eer-huwelijksdwang-achterlating': 'forced-marriage-honour'
};

/** A way into the wegwijzer that knows what it is about. */
export interface WegwijzerOffer {
	topic: string;
	what: OfferedWhat;
	href: string;
}

/**
 * The wegwijzer with what it is about already told, per topic. Whether there is danger, and who asks, a search never answers: the visitor does,
 * and the script of the wegwijzer gives the known answer when its question comes.
 */
export function wegwijzerOffers(lang: Lang): WegwijzerOffer[] {
	const { questions } = wegwijzerEngine();
	const states = wegwijzerStates();
	return Object.entries(WHAT_BY_TOPIC).flatMap(([topic, what]) => {
		const key = encodeState(questions, { danger: 'no', role: 'self', what });
		const code = key.split('-').at(-1) ?? '';
		return states.has(key) ? [{ topic, what, href: `${localPath(lang, '/wegwijzer/')}#${code}` }] : [];
	});
}
