import type { Fault } from '../read/faults';
import type { Collection } from '../read/read-records.server';
import type { ContentRecord, Kind, TranslatedRecord } from './kind';

/** The records of every kind. */
export interface Collections {
	/** In the order in which they are read, searched and published. */
	readonly kinds: readonly Kind[];
	/**
	 * The records of one kind.
	 * @throws when the kind is not among `kinds`
	 */
	of<T extends ContentRecord, U extends TranslatedRecord>(kind: Kind<T, U>): Collection<T, U>;
}

/**
 * Reads the records of kinds.
 * @param languages languages that records may be translated into
 * @param faults all faults are added here
 */
export function readKinds(
	kinds: readonly Kind[],
	root: string,
	languages: readonly string[],
	faults: Fault[]
): Collections {
	const byName = new Map(kinds.map((kind) => [kind.name, kind.read(root, languages, faults)]));
	return {
		kinds,
		of<T extends ContentRecord, U extends TranslatedRecord>({ name }: Kind<T, U>) {
			const found = byName.get(name);
			if (!found) throw new Error(`no kind of content is called ${name}`);
			// The kind of this name has read them, so they are of its type.
			return found as Collection<T, U>;
		}
	};
}
