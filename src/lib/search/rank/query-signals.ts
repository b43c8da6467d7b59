import type { SearchEntry } from '../index/documents';
import type { Signals } from '../understand/signals';
import { RANKING } from './ranking-settings';
import { normaliseText } from '../words/text-normalise';

/** Who seems to be asking, and what for. */
export interface QuerySignals {
	/** Somebody speaks of what they did or may do. */
	isOwnBehaviour: boolean;
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

/** Reads from the words of a query who seems to be asking. */
export function readQuery(query: string, signals: Signals): QuerySignals {
	const text = normaliseText(query);
	return {
		isOwnBehaviour: signals.tells('own_behaviour', text),
		isOtherBehaviour: signals.tells('other_behaviour', text),
		isProfessional: signals.tells('professional', text),
		isYoung: signals.tells('young', text),
		isParent: signals.tells('parent', text),
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
	if (onlyOwnBehaviour) boost *= signals.isOtherBehaviour ? kind.ownBehaviour : kind.onlyOwnBehaviour;
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
