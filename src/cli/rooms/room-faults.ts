import type { ICruiseResult, IModule, IViolation } from 'dependency-cruiser';
import { importGraph, ownName } from './import-graph';
import { roomRules } from './room-rules';
import type { Rooms } from './rooms';

/** The room of a file below `src/lib`. */
function roomOf(file: string): string | undefined {
	return /^src\/lib\/([^/]+)\//.exec(file)?.[1];
}

function pathOf(violation: IViolation): string {
	return [violation.from, ...(violation.cycle ?? violation.via ?? []).map(({ name }) => name)]
		.map(ownName)
		.join(' > ');
}

/** A violation in words that say what to do about it. */
function inWords(violation: IViolation, { uses }: Rooms): string {
	const from = ownName(violation.from);
	const arrow = `${from} uses ${ownName(violation.to)}`;
	switch (violation.rule.name) {
		case 'circle':
			return `files in a circle: ${pathOf(violation)}`;
		case 'lost':
			return `${from} imports ${violation.to}, which is not there`;
		case 'pure':
			return `${from} has to run anywhere, and reaches ${violation.to}: ${pathOf(violation)}`;
		case 'arrow': {
			const room = roomOf(from) ?? '';
			return `${arrow}: ${room} may use ${uses[room]?.join(', ') || 'no other room'}`;
		}
		default:
			return `${arrow}: nothing uses src/routes, nothing but commands uses src/cli`;
	}
}

/** Arrows between rooms that the code has. */
function arrowsOf(modules: readonly IModule[]): Set<string> {
	return new Set(
		modules.flatMap(({ source, dependencies }) =>
			dependencies.map(({ resolved }) => `${roomOf(source)} > ${roomOf(resolved)}`)
		)
	);
}

/** Where what is told of the rooms and what the code has are not the same. */
function untrue({ uses }: Rooms, { modules }: ICruiseResult): string[] {
	const rooms = new Set(modules.flatMap(({ source }) => roomOf(source) ?? []));
	const arrows = arrowsOf(modules);
	const unknown = [...rooms].filter((room) => !(room in uses));
	const gone = Object.keys(uses).filter((room) => !rooms.has(room));
	const idle = Object.entries(uses).flatMap(([room, used]) =>
		used
			.filter((other) => rooms.has(room) && !arrows.has(`${room} > ${other}`))
			.map((other) => `${room} does not use ${other}, take it out`)
	);
	return [
		...unknown.map((room) => `src/lib/${room} is there, add it`),
		...gone.map((room) => `there is no src/lib/${room}, take it out`),
		...idle
	].map((fault) => `src/cli/rooms/rooms.ts: ${fault}`);
}

/** Rooms that use a room which stands above them: with such an arrow two rooms could use each other. */
function upwards({ uses }: Rooms): string[] {
	const order = Object.keys(uses);
	return Object.entries(uses).flatMap(([room, used]) =>
		used
			.filter((other) => order.indexOf(other) <= order.indexOf(room))
			.map((other) => `src/cli/rooms/rooms.ts: ${room} uses ${other}, which does not stand below it`)
	);
}

/**
 * What in `src/` does not keep to the rooms, a sentence each: files that import each other in a circle, arrows that run back, rooms that
 * nobody told of, arrows that are told of and not there, surroundings in a room that is to run anywhere.
 * @param root folder that `src` stands in
 */
export async function roomFaults(root: string, rooms: Rooms): Promise<string[]> {
	const graph = await importGraph(root, roomRules(rooms));
	if (graph.modules.length === 0) return [`${root}/src: nothing there to read`];
	const broken = graph.summary.violations.map((violation) => inWords(violation, rooms));
	return [...new Set([...broken, ...upwards(rooms), ...untrue(rooms, graph)])];
}
