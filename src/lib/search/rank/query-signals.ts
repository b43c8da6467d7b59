import type { SearchEntry } from '../index/documents';
import type { Role } from '../../content/search/sentence-labels';
import type { Signal } from '../../content/search/signal-patterns';
import type { Signals } from '../understand/signals';
import type { Understanding } from '../understand/model';
import { RANKING } from './ranking-settings';
import { normaliseText } from '../words/text-normalise';

/** Who seems to be asking, and what for. */
export interface QuerySignals {
	/** Somebody speaks of what they did or may do. */
	isOwnBehaviour: boolean;
	/** Somebody may speak of what they did, or of what was done to them: both ways are shown. */
	isUnsureWho: boolean;
	/** Somebody speaks of what someone close did or may do to others. */
	isOtherBehaviour: boolean;
	/** Words of somebody who helps others in a job or a club. */
	isProfessional: boolean;
	/** Words of a child or a teenager. */
	isYoung: boolean;
	/** Words of a father or mother. */
	isParent: boolean;
	/** Words of policy: ministries, motions, measures. */
	isPolicy: boolean;
}

/** What the model makes of a query, and how likely it finds all pages together that are only about somebody's own behaviour. */
export interface Understood extends Understanding {
	ownPages: number;
}

/**
 * Reads from the words of a query who seems to be asking.
 * @param understood null while the model has not arrived: patterns alone decide
 */
export function readQuery(
	query: string,
	signals: Signals,
	understood: Understood | null = null
): QuerySignals {
	const text = normaliseText(query);
	const { sure, unsure, told, likely } = RANKING.role;
	const role = understood?.role;
	const saysOwn = signals.tells('own_behaviour', text);
	const own = role?.['own-behaviour'] ?? 0;
	// Taking somebody who was harmed for who did it is the worst mistake: two have to say so, of role, pages and
	// patterns. Words that say it plainly ("ik heb iemand ...") need little more.
	const isOwnBehaviour = understood
		? (saysOwn && own >= told) || (own >= sure && understood.ownPages >= sure)
		: saysOwn;
	const is = (name: Role, signal: Signal) =>
		signals.tells(signal, text) || (role !== undefined && role[name] >= likely);
	return {
		isOwnBehaviour,
		isUnsureWho: !isOwnBehaviour && (saysOwn || own >= unsure),
		isOtherBehaviour: signals.tells('other_behaviour', text),
		isProfessional: is('professional', 'professional'),
		isYoung: signals.tells('young', text),
		isParent: is('parent', 'parent'),
		isPolicy: signals.tells('policy', text)
	};
}

/** Whether a page is for people who worry about what they do, and not for people it was done to. */
export function isOnlyOwnBehaviour(readers: SearchEntry['readers']): boolean {
	return readers.includes('own-behaviour') && !readers.includes('self');
}

/** How much more a page counts for the person who seems to be asking: help first for somebody's own words, tools for a professional's. */
export function kindBoost({ type, readers, traits }: SearchEntry, signals: QuerySignals): number {
	const { kind } = RANKING;
	let boost = 1;
	if (traits.includes('word')) boost *= kind.word;
	if (traits.includes('local')) boost *= kind.local;
	const onlyOwnBehaviour = isOnlyOwnBehaviour(readers);
	if (signals.isOwnBehaviour) return boost * (onlyOwnBehaviour ? kind.ownBehaviour : kind.notOwnBehaviour);
	if (onlyOwnBehaviour && !signals.isUnsureWho)
		boost *= signals.isOtherBehaviour ? kind.ownBehaviour : kind.onlyOwnBehaviour;
	const isForProfessionals = readers.length === 1 && readers.includes('professional');
	if (signals.isPolicy) return boost;
	if (signals.isProfessional) return boost * (isForProfessionals ? kind.professionalTool : 1);
	if (signals.isYoung) {
		if (readers.includes('youth') && type === 'help') boost *= kind.youth;
		if (traits.includes('adults-only')) boost *= kind.adultsOnly;
	}
	if (signals.isParent && readers.includes('parent')) boost *= kind.parent;
	if (isForProfessionals) boost *= kind.professionalPage;
	if (type === 'help') boost *= kind.help;
	if (type === 'toolkit') boost *= kind.toolkit;
	if (type === 'campaign') boost *= kind.campaign;
	return boost;
}
