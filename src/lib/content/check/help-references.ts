import type { HelpRecord } from '../help/help-schema';
import { nearestHint, type Fault } from '../read/faults';

/**
 * Adds a fault for every alternative that is not a published help point, or is the record itself.
 * @param published ids of help points that are shown; those of broken files count
 */
export function checkHelpReferences(
	records: readonly HelpRecord[],
	published: readonly string[],
	faults: Fault[]
): void {
	for (const record of records) {
		record.alternatives.forEach((id, at) => {
			const field = `alternatives[${at}]`;
			const file = `content/help/${record.id}.md`;
			if (!published.includes(id)) {
				const hint = nearestHint(id, published);
				faults.push({ file, field, expected: 'the id of a published help point', got: id, hint });
			} else if (id === record.id) {
				faults.push({ file, field, expected: 'another help point than itself', got: id });
			}
		});
	}
}
