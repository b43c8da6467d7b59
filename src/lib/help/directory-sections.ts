import type { HelpPoint } from './help-point';

/** Parts of the directory, in the order of the page: who answers at any hour first. */
export const DIRECTORY_SECTIONS = ['always', 'talk', 'care', 'report', 'rights', 'read'] as const;
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

/** The part of the directory a help point stands in: by its hours, else by its kind. */
export function directorySection({ kind, channels }: HelpPoint): DirectorySection {
	return channels.some(({ hours }) => hours?.alwaysOpen) ? 'always' : BY_KIND[kind];
}

/** Whether a help point is there for professionals and for nobody else. */
export function isForProfessionals({ audiences }: HelpPoint): boolean {
	return audiences.every((audience) => audience === 'professional');
}
