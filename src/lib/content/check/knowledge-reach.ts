import type { HelpRecord, HelpTranslation } from '../help/help-schema';
import type { Knowledge } from '../knowledge/knowledge';
import { related } from '../knowledge/related';
import type { Fault } from '../read/faults';
import type { Collection } from '../read/read-records.server';

/**
 * Adds a fault for every published help point that no topic leads to, and for every toolkit without a page of a sector.
 */
export function checkReach(
	{ topics: { records }, sectors, toolkits }: Knowledge,
	help: Collection<HelpRecord, HelpTranslation>,
	faults: Fault[]
): void {
	const topics = [...records.values()].map(({ record }) => record);
	for (const { file, record: point } of help.records.values()) {
		if (!point.publish) continue;
		if (topics.some((topic) => topic.help.includes(point.id))) continue;
		if (related(point, topics, { most: 1 }).length > 0) continue;
		faults.push({
			file,
			field: 'themes',
			expected: 'a theme that a topic carries, or a topic that names this help point',
			got: point.themes
		});
	}
	const known = sectors.map(({ id }) => id);
	for (const { id, sectors: own, publish } of toolkits) {
		if (!publish || own.some((sector) => known.includes(sector))) continue;
		faults.push({
			file: `content/toolkits/${id}.md`,
			field: 'sectors',
			expected: `a sector that has a page (${known.join(', ')})`,
			got: own
		});
	}
}
