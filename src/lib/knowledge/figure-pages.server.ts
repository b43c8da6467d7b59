import { content } from '../content/store.server';
import { FIGURE_GROUPS, groupOf } from './figure-groups';

/** The groups that have figures, each with its figures, in the order of the groups and of the file. */
export function figureGroups() {
	const { figures } = content().knowledge;
	return FIGURE_GROUPS.map(({ id }) => ({
		id,
		figures: figures.filter(({ themes: [first = 'sexual-violence-past'] }) => groupOf(first) === id)
	})).filter(({ figures: own }) => own.length > 0);
}
