import type { Content } from './read-content.server';

/** Version and day of the data: those of the last change. */
export interface Release {
	version: string;
	/** Day, `2026-11-25`. */
	date: string;
}

/** Version and day of what the site publishes as data, from its change log. */
export function releaseOf({ dataChanges: [newest] }: Pick<Content, 'dataChanges'>): Release {
	return { version: newest?.version ?? '', date: newest?.date ?? '' };
}
