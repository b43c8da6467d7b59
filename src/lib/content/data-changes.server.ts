import { z } from 'zod';
import { nearestHint, type Fault } from './read/faults';
import { dateField, idField } from './read/fields';
import { sentence } from './knowledge/knowledge-fields';
import { readYamlFile } from './read/read-records.server';

const changesSchema = z
	.array(
		z.strictObject({
			version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version as 1.0.0'),
			date: dateField,
			kind: z.enum(['added', 'changed', 'corrected', 'removed']),
			/** What changed, for people who use the data. */
			what: sentence,
			/** Help points that changed; empty when the change is about all of them. */
			help: z.array(idField).default([]),
			/** Records of the register that changed. */
			measures: z.array(z.string()).default([])
		})
	)
	.min(1);

export type DataChange = z.infer<typeof changesSchema>[number];

const FILE = 'content/data-changes.yaml';

/**
 * Reads the change log of the open data, the newest change first. Ids are checked for what still exists: a record that was removed may
 * be named by the change that removed it.
 */
export function readDataChanges(
	root: string,
	known: { help: readonly string[]; measures: readonly string[] },
	faults: Fault[]
): DataChange[] {
	const changes = readYamlFile(root, FILE, changesSchema, faults) ?? [];
	changes.forEach(({ date, kind, ...change }, at) => {
		const earlier = changes[at + 1]?.date;
		if (earlier !== undefined && earlier > date)
			faults.push({ file: FILE, field: `[${at}].date`, expected: `a date not before ${earlier}`, got: date });
		if (kind === 'removed') return;
		for (const field of ['help', 'measures'] as const) {
			change[field].forEach((id, index) => {
				if (known[field].includes(id)) return;
				const hint = nearestHint(id, known[field]);
				faults.push({
					file: FILE,
					field: `[${at}].${field}[${index}]`,
					expected: 'the id of a record that exists',
					got: id,
					hint
				});
			});
		}
	});
	return changes;
}
