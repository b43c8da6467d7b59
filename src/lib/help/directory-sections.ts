import type { HelpPoint } from './help-point';

/** Parts of the directory, in the order of the page: what the publisher of a copy added, then who answers at any hour. */
export const DIRECTORY_SECTIONS = ['local', 'always', 'talk', 'care', 'report', 'rights', 'read'] as const;
export type DirectorySection = (typeof DIRECTORY_SECTIONS)[number];

const BY_KIND: Record<HelpPoint['kind'], DirectorySection> = {
	helpline: 'talk',
	chat: 'talk',
	'peer-support': 'talk',
	'offender-help': 'talk',
	'medical-forensic': 'care',
	shelter: 'care',
	'report-point': 'report',
	police: 'report',
	'complaints-body': 'report',
	legal: 'rights',
	compensation: 'rights',
	information: 'read',
	'professional-advice': 'read'
};

/**
 * The part of the directory a help point stands in: by who added it, then by its hours, else by its kind.
 * @param local whether the publisher of a copy added it
 */
export function directorySection({ kind, channels }: HelpPoint, local: boolean): DirectorySection {
	if (local) return 'local';
	return channels.some(({ hours }) => hours?.alwaysOpen) ? 'always' : BY_KIND[kind];
}

/** Whether a help point is there for professionals and for nobody else. */
export function isForProfessionals({ audiences }: HelpPoint): boolean {
	return audiences.every((audience) => audience === 'professional');
}
