import type { Rooms } from './rooms';

/** Rooms that a room uses by way of another. */
function throughOthers(uses: Rooms['uses'], room: string): Set<string> {
	const found = new Set<string>();
	const follow = (through: string) => {
		for (const next of uses[through] ?? []) {
			if (found.has(next)) continue;
			found.add(next);
			follow(next);
		}
	};
	for (const used of uses[room] ?? []) follow(used);
	return found;
}

/**
 * The rooms as a Mermaid flowchart, which GitHub and GitLab draw. An arrow that can be followed by way of another room is left out: the
 * table beside the picture has them all.
 */
export function pictureOf({ uses, pure }: Rooms): string {
	const rooms = Object.keys(uses);
	const used = new Set(Object.values(uses).flat());
	const top = rooms.filter((room) => !used.has(room));
	const arrows = rooms.flatMap((room) => {
		const through = throughOthers(uses, room);
		return (uses[room] ?? []).filter((other) => !through.has(other)).map((other) => `${room} --> ${other}`);
	});
	const anywhere = rooms.filter((room) => pure.includes(room));
	return [
		'```mermaid',
		'flowchart TD',
		'\tabove["routes, cli"]',
		...top.map((room) => `\tabove --> ${room}`),
		...arrows.map((arrow) => `\t${arrow}`),
		'\tclassDef pure stroke-dasharray: 4',
		`\tclass ${anywhere.join(',')} pure`,
		'```'
	].join('\n');
}

/** Every room with all that it uses, as a table in Markdown. */
export function tableOf({ uses }: Rooms): string {
	return [
		'| room | uses |',
		'|---|---|',
		'| routes, cli | everything |',
		...Object.entries(uses).map(([room, used]) => `| ${room} | ${used.join(', ') || 'nothing'} |`)
	].join('\n');
}

const BEGIN = '<!-- rooms: drawn by `npm run rooms -- --write` -->';
const END = '<!-- /rooms -->';

/**
 * A document with the picture and the table as they should be.
 * @returns null when the document has no place for them, between `<!-- rooms ... -->` and `<!-- /rooms -->`
 */
export function withPicture(document: string, rooms: Rooms): string | null {
	const begin = document.indexOf(BEGIN);
	const end = document.indexOf(END);
	if (begin < 0 || end < begin) return null;
	const drawn = [BEGIN, pictureOf(rooms), tableOf(rooms), END].join('\n\n');
	return document.slice(0, begin) + drawn + document.slice(end + END.length);
}
