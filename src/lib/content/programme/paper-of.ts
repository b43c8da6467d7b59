import { PAPERS, type Paper } from './papers';

/**
 * The paper that a record comes from: the first part of its id.
 * @throws when no paper has such a record
 */
export function paperOf(id: string): Paper {
	const paper = PAPERS.find((each) => id.startsWith(`${each}-`));
	if (!paper) throw new Error(`no paper has the record ${id}`);
	return paper;
}
