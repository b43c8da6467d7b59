import type { Knowledge } from '../knowledge/knowledge.server';
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

/** Reading figure and claims of every Dutch page of knowledge, in the order of the folders. */
export function knowledgeFigures(knowledge: Knowledge): PageFigures[] {
	const of = (file: string, record: object, isForVictims = false): PageFigures => ({
		file,
		reading: fleschDouma(visibleTexts(record)),
		claims: claimsIn({ ...record, sources: undefined }).length,
		isForVictims
	});
	const { topics, guides, situations, sectors, toolkits, campaigns } = knowledge;
	return [
		...[...topics.records.values()].map(({ file, record }) =>
			of(
				file,
				record,
				record.now.some(({ for: reader }) => reader === 'victim')
			)
		),
		...[...guides.records.values()].map(({ file, record }) => of(file, record)),
		...situations.map((record) => of(`content/situations/${record.id}.md`, record)),
		...sectors.map((record) => of(`content/sectors/${record.id}.md`, record)),
		...toolkits
			.filter(({ publish }) => publish)
			.map((record) => of(`content/toolkits/${record.id}.md`, record)),
		...campaigns
			.filter(({ publish }) => publish)
			.map((record) => of(`content/campaigns/${record.id}.md`, record))
	];
}
