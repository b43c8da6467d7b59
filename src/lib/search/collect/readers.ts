import { READERS, type SearchReader } from '../index/documents';

/** The names that records use for the people they are for. */
const NAMES: Record<string, SearchReader> = {
	victim: 'self',
	youth: 'youth',
	close: 'bystander',
	bystander: 'bystander',
	parent: 'parent',
	professional: 'professional',
	offender: 'own-behaviour'
};

/** Who a record is for, in the terms of search. */
export function readersOf(audiences: readonly string[]): SearchReader[] {
	const found = new Set(audiences.map((audience) => NAMES[audience]));
	return READERS.filter((reader) => found.has(reader));
}
