import type { HelpRecord } from '../help/help-schema';
import type { Knowledge } from '../knowledge/knowledge';
import { related } from '../knowledge/related';
import type { Fault } from '../read/faults';

/**
 * Adds a fault for every help point that no topic leads to, and for every toolkit without a page of a sector.
 * @param help help points that are published
 */
export function checkReach(
	{ topics: { records }, sectors, toolkits }: Knowledge,
	help: readonly HelpRecord[],
	faults: Fault[]
): void {
	const topics = [...records.values()].map(({ record }) => record);
	for (const point of help) {
		if (topics.some((topic) => topic.help.includes(point.id))) continue;
		if (related(point, topics, { most: 1 }).length > 0) continue;
		faults.push({
			file: `content/help/${point.id}.md`,
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
