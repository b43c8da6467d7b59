import type { FirstHelp } from '../first-help/first-help-schema';
import { outdatedFirstHelp, readFirstHelp } from '../first-help/first-help.server';
import { firstHelpId } from '../search/other-languages';
import type { Kind } from './kind';

/** First help: one page per language, also in languages that the site is not in. */
export const firstHelpKind: Kind<FirstHelp> = {
	name: 'first-help',
	called: 'a language of first help',
	links: ['/talen/'],
	overview: '/talen/',
	read: (root, _languages, faults) => readFirstHelp(root, faults),
	headOf: ({ record: { name, frame } }) => ({
		title: `${name}: ${frame.heading}`,
		description: frame.description
	}),
	addressOf: ({ id }) => `/talen/${id}/`,
	isOnce: true,
	outdatedIn: outdatedFirstHelp,
	searchWordsOf: ({ record: { id, name, dutch, english, asked_as } }) => ({
		listedAs: 'page',
		id: firstHelpId(id),
		asked: [name, dutch, english, ...asked_as],
		texts: [],
		audiences: []
	})
};
