import { READERS, type SearchReader } from './documents';

/** How records name those they are for. */
const NAMES: Record<string, SearchReader> = {
	victim: 'self',
	youth: 'self',
	close: 'bystander',
	bystander: 'bystander',
	parent: 'parent',
	professional: 'professional',
	offender: 'own-behaviour'
};

/** For whom a record is, in the words of search. */
export function readersOf(audiences: readonly string[]): SearchReader[] {
	const found = new Set(audiences.map((audience) => NAMES[audience]));
	// "Young people" is an age, not a role: help for those who worry about their own behaviour is for them too.
	if (audiences.includes('offender') && !audiences.includes('victim')) found.delete('self');
	return READERS.filter((reader) => found.has(reader));
}
