import { READERS, type SearchReader } from './documents';

/** How records name those they are for. */
const NAMES: Record<string, SearchReader> = {
	victim: 'self',
	youth: 'youth',
	close: 'bystander',
	bystander: 'bystander',
	parent: 'parent',
	professional: 'professional',
	offender: 'own-behaviour'
};

/** For whom a record is, in the words of search. */
export function readersOf(audiences: readonly string[]): SearchReader[] {
	const found = new Set(audiences.map((audience) => NAMES[audience]));
	return READERS.filter((reader) => found.has(reader));
}
