import type { Kind } from '../kinds/kind';
import type { Collections } from '../kinds/read-kinds';
import { nearestHint, type Fault } from '../read/faults';
import { fieldPath } from '../read/zod-faults';
import type { KnownPages } from './known-pages';

function checkKind(
	all: Collections,
	kind: Kind,
	known: ReadonlyMap<string, KnownPages>,
	faults: Fault[]
): void {
	for (const { file, path: place, record } of all.of(kind).records.values()) {
		for (const { path, id, to } of kind.referencesOf?.(record) ?? []) {
			const field = fieldPath([...place, ...path]);
			const pages = known.get(to);
			if (!pages) throw new Error(`${kind.name} refers to ${to}, which is no kind of content`);
			const { called, ids } = pages;
			if (!ids.includes(id))
				faults.push({ file, field, expected: `the id of ${called}`, got: id, hint: nearestHint(id, ids) });
			else if (id === record.id && to === kind.name)
				faults.push({ file, field, expected: `the id of ${called}, and not its own`, got: id });
		}
	}
}

/** Adds a fault for every record that names another which does not exist or is not shown, or names itself. */
export function checkReferences(
	all: Collections,
	known: ReadonlyMap<string, KnownPages>,
	faults: Fault[]
): void {
	for (const kind of all.kinds) checkKind(all, kind, known, faults);
}
