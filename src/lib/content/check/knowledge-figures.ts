import type { Collections } from '../kinds/read-kinds';
import { isShown } from '../kinds/shown';
import { fleschDouma, type Readability } from './readability';
import { claimsIn } from '../read/statement';
import { visibleTexts } from '../read/visible-texts';

/** What the content check prints about a page of knowledge. */
export interface PageFigures {
	file: string;
	reading: Readability;
	/** Sentences that name their sources. */
	claims: number;
	/** Whether it is written for people something happened to. */
	isForVictims: boolean;
}

/** The least reading figure of pages for people something happened to; 60 is plain language in Douma's table. */
export const LEAST_FOR_VICTIMS = 60;

/** Reading figure and claims of every page of knowledge in the language of the site, by kind and file. */
export function knowledgeFigures(all: Collections): PageFigures[] {
	return all.kinds.flatMap((kind) =>
		[...all.of(kind).records.values()].flatMap(({ file, record }): PageFigures[] => {
			const reader = kind.writtenFor?.(record);
			if (reader === undefined || !isShown(kind, record)) return [];
			return [
				{
					file,
					reading: fleschDouma(visibleTexts(record)),
					claims: claimsIn({ ...record, sources: undefined }).length,
					isForVictims: reader === 'victims'
				}
			];
		})
	);
}
