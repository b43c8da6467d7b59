import { nearestHint, type Fault } from './faults';
import type { HelpRecord } from './help-schema';
import { linksIn } from './inline.server';
import type { Knowledge } from './knowledge.server';
import { related } from './related';
import { fieldPath } from './zod-faults';

type Path = (string | number)[];

/** Every text below a value, with its path. */
function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.map((each, at) => [at, each])
		: Object.entries(value);
	return entries.flatMap(([key, each]) => (key === 'sources' ? [] : textsIn(each, [...path, key])));
}

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
		...[...guides.records.values()].map(
			({ file, record }): Reference => ({ file, path: ['help'], ids: record.help, kind: 'help' })
		),
		...situations.map(
			({ id, help }): Reference => ({ file: of('situations', id), path: ['help'], ids: help, kind: 'help' })
		),
		...toolkits.map(
			({ id, help }): Reference => ({ file: of('toolkits', id), path: ['help'], ids: help, kind: 'help' })
		),
		...sectors.flatMap(({ id, consult, topics: ids, guides: own }): Reference[] => [
			{ file: of('sectors', id), path: ['consult'], ids: consult.map(({ help }) => help), kind: 'help' },
			{ file: of('sectors', id), path: ['topics'], ids, kind: 'topic' },
			{ file: of('sectors', id), path: ['guides'], ids: own, kind: 'guide' }
		]),
		...campaigns.flatMap(({ id, help, topics: ids }): Reference[] => [
			{ file: of('campaigns', id), path: ['help'], ids: help, kind: 'help' },
			{ file: of('campaigns', id), path: ['topics'], ids, kind: 'topic' }
		]),
		...terms.map(
			({ topics: ids }, at): Reference => ({
				file: 'content/glossary.yaml',
				path: ['terms', at, 'topics'],
				ids,
				kind: 'topic'
			})
		)
	];
}

/** Where links inside texts may lead, by the start of the address. */
const LINK_KINDS: readonly (readonly [start: string, kind: Reference['kind'] | 'term'])[] = [
	['begrip:', 'term'],
	['/hulp/', 'help'],
	['/onderwerpen/', 'topic'],
	['/professionals/toolkits/', 'toolkit'],
	['/professionals/stappen/', 'guide'],
	['/omstanders/5d-', 'guide']
];

/**
 * Adds a fault for every reference or link to something that does not exist, for every help point no topic leads to, and for every
 * toolkit without a page of a sector.
 * @param help help points that are published
 */
export function checkKnowledge(knowledge: Knowledge, help: readonly HelpRecord[], faults: Fault[]): void {
	const known = {
		help: help.map(({ id }) => id),
		topic: [...knowledge.topics.records.keys()],
		guide: [...knowledge.guides.records.keys()],
		toolkit: knowledge.toolkits.filter(({ publish }) => publish).map(({ id }) => id),
		term: knowledge.terms.map(({ id }) => id)
	};
	const check = (file: string, path: Path, id: string, kind: keyof typeof known) => {
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

	const records = [
		...knowledge.topics.records.values(),
		...knowledge.guides.records.values(),
		...[...knowledge.topics.translations.values(), ...knowledge.guides.translations.values()].flatMap((byId) => [
			...byId.values()
		]),
		...knowledge.situations.map((record) => ({ file: `content/situations/${record.id}.md`, record })),
		...knowledge.sectors.map((record) => ({ file: `content/sectors/${record.id}.md`, record })),
		...knowledge.toolkits.map((record) => ({ file: `content/toolkits/${record.id}.md`, record })),
		...knowledge.campaigns.map((record) => ({ file: `content/campaigns/${record.id}.md`, record }))
	];
	for (const { file, record } of records) {
		for (const { path, text } of textsIn(record)) {
			if (!text.includes('](')) continue;
			for (const url of linksIn(text)) {
				const address = url.replace(/^\/en(?=\/)/, '');
				const found = LINK_KINDS.find(([start]) => address.startsWith(start));
				if (!found) continue;
				const [start, kind] = found;
				const id = address.slice(start.startsWith('/omstanders') ? '/omstanders/'.length : start.length);
				check(file, path, id.replace(/\/.*$/, ''), kind);
			}
		}
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
