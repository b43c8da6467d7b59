import type { HelpRecord } from '../help/help-schema';

/**
 * Records whose sources are, word for word, those of a record of another organization: most likely a file that was copied, and whose sources
 * were not changed.
 * @returns pairs of ids, each pair once
 */
export function copiedSources(
	records: readonly Pick<HelpRecord, 'id' | 'organization' | 'sources' | 'seed_refs'>[]
): [id: string, other: string][] {
	const seen = new Map<string, Pick<HelpRecord, 'id' | 'organization'>>();
	return records.flatMap(({ id, organization, sources, seed_refs }): [string, string][] => {
		// Two organizations may stand in one government paper, each in its own lines.
		const key = JSON.stringify([sources, seed_refs]);
		const first = seen.get(key);
		if (first) return first.organization === organization ? [] : [[id, first.id]];
		seen.set(key, { id, organization });
		return [];
	});
}
