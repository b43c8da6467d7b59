import type { KnownPages } from './check-links.server';
import { nearestHint, type Fault } from '../read/faults';
import type { HelpRecord } from '../help/help-schema';
import type { Knowledge } from '../knowledge/knowledge.server';
import { related } from '../knowledge/related';
import { fieldPath } from '../read/zod-faults';

type Path = (string | number)[];

interface Reference {
	file: string;
	path: Path;
	ids: readonly string[];
	/** What the ids have to be. */
	kind: 'help' | 'topic' | 'toolkit' | 'guide';
}

function references(knowledge: Knowledge): Reference[] {
	const of = (folder: string, id: string) => `content/${folder}/${id}.md`;
	const { topics, guides, situations, toolkits, sectors, campaigns, terms } = knowledge;
	return [
		...[...topics.records.values()].flatMap(({ file, record }): Reference[] => [
			{ file, path: ['help'], ids: record.help, kind: 'help' },
			{ file, path: ['toolkits'], ids: record.toolkits, kind: 'toolkit' }
		]),
		...[...guides.records.values()].map(({ file, record }): Reference => ({
			file,
			path: ['help'],
			ids: record.help,
			kind: 'help'
		})),
		...situations.map(({ id, help }): Reference => ({
			file: of('situations', id),
			path: ['help'],
			ids: help,
			kind: 'help'
		})),
		...toolkits.map(({ id, help }): Reference => ({
			file: of('toolkits', id),
			path: ['help'],
			ids: help,
			kind: 'help'
		})),
		...sectors.flatMap(({ id, consult, topics: ids, guides: own }): Reference[] => [
			{ file: of('sectors', id), path: ['consult'], ids: consult.map(({ help }) => help), kind: 'help' },
			{ file: of('sectors', id), path: ['topics'], ids, kind: 'topic' },
			{ file: of('sectors', id), path: ['guides'], ids: own, kind: 'guide' }
		]),
		...campaigns.flatMap(({ id, help, topics: ids }): Reference[] => [
			{ file: of('campaigns', id), path: ['help'], ids: help, kind: 'help' },
			{ file: of('campaigns', id), path: ['topics'], ids, kind: 'topic' }
		]),
		...terms.map(({ topics: ids }, at): Reference => ({
			file: 'content/glossary.yaml',
			path: ['terms', at, 'topics'],
			ids,
			kind: 'topic'
		}))
	];
}

/**
 * Adds a fault for every reference to something that does not exist, for every help point that no topic leads to, and for every
 * toolkit without a page of a sector.
 * @param help help points that are published
 * @param known ids that may be referred to
 */
export function checkKnowledge(
	knowledge: Knowledge,
	help: readonly HelpRecord[],
	known: KnownPages,
	faults: Fault[]
): void {
	const check = (file: string, path: Path, id: string, kind: keyof KnownPages) => {
		if (known[kind].includes(id)) return;
		faults.push({
			file,
			field: fieldPath(path),
			expected: `the id of a ${kind}${kind === 'help' || kind === 'toolkit' ? ' that is published' : ''}`,
			got: id,
			hint: nearestHint(id, known[kind])
		});
	};
	for (const { file, path, ids, kind } of references(knowledge)) {
		ids.forEach((id, at) => check(file, [...path, at], id, kind));
	}

	const topics = [...knowledge.topics.records.values()].map(({ record }) => record);
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
	const sectors = knowledge.sectors.map(({ id }) => id);
	for (const { id, sectors: own, publish } of knowledge.toolkits) {
		if (!publish || own.some((sector) => sectors.includes(sector))) continue;
		faults.push({
			file: `content/toolkits/${id}.md`,
			field: 'sectors',
			expected: `a sector that has a page (${sectors.join(', ')})`,
			got: own
		});
	}
}
