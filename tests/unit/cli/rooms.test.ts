import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomFaults } from '../../../src/cli/rooms/room-faults';
import { pictureOf, tableOf, withPicture } from '../../../src/cli/rooms/room-picture';
import type { Rooms } from '../../../src/cli/rooms/rooms';

const ROOMS: Rooms = { uses: { help: ['ui', 'hours'], ui: [], hours: [] }, pure: ['hours'] };

/** A site without a fault; a component uses another one, a type and a path with `$lib`. */
const SOUND = {
	'src/routes/+page.svelte': `<script lang="ts">import Card from '$lib/help/Card.svelte';</script><Card />`,
	'src/cli/show.ts': `import '../lib/hours/day';`,
	'src/lib/help/Card.svelte': `<script lang="ts">
		import Bar from '$lib/ui/Bar.svelte';
		import type { Day } from '../hours/day';
		const day: Day = 1;
	</script><Bar {day} />`,
	'src/lib/ui/Bar.svelte': '<p>bar</p>',
	'src/lib/hours/day.ts': 'export type Day = number;'
};

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'rooms-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The faults of the sound site with some files added or changed. */
function faultsWith(files: Record<string, string>, rooms = ROOMS): Promise<string[]> {
	for (const [name, text] of Object.entries({ ...SOUND, ...files })) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	return roomFaults(root, rooms);
}

describe('the rooms of the code', () => {
	it('find no fault where there is none', async () => {
		expect(await faultsWith({})).toEqual([]);
	});

	it('refuse what cannot be followed', async () => {
		const faults = await faultsWith({
			'src/lib/ui/size.ts': `import type { Day } from '$lib/hours/gone'; export type Size = Day;`
		});
		expect(faults).toEqual(['src/lib/ui/size.ts imports $lib/hours/gone, which is not there']);
	});

	it('refuse a circle that runs through a component, types included', async () => {
		const faults = await faultsWith({
			'src/lib/ui/Bar.svelte': `<script lang="ts">import type { Size } from './size'; const size: Size = 1;</script>{size}`,
			'src/lib/ui/size.ts': `import type Bar from './Bar.svelte'; export type Size = number; export type Shown = Bar;`
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/^files in a circle: .*src\/lib\/ui\/Bar\.svelte > src\/lib\/ui\/size\.ts/);
	});

	it.each([
		[
			'in a component',
			'Bar.svelte',
			`<script lang="ts">import Card from '$lib/help/Card.svelte';</script><Card />`
		],
		[
			'of a type in a component',
			'Bar.svelte',
			`<script lang="ts" module>import type { A } from '$lib/help/a'; export type B = A;</script>`
		],
		['of a type', 'b.ts', `import type { A } from '../help/a'; export type B = A;`],
		['of a type named where it stands', 'b.ts', `export type B = import('../help/a').A;`],
		['in an import that waits', 'b.ts', `export const b = () => import('../help/a');`],
		['in a file handed on', 'b.ts', `export * from '../help/a';`],
		['of a file as an address', 'b.ts', `import a from '../help/a.ts?worker&url'; export const b = a;`]
	])('refuse an arrow that runs back %s', async (_, file, text) => {
		const faults = await faultsWith({
			'src/lib/help/a.ts': 'export type A = number;',
			[`src/lib/ui/${file}`]: text
		});
		expect(faults.join('\n')).toContain(`src/lib/ui/${file} uses src/lib/help/`);
		expect(faults.join('\n')).toContain('ui may use no other room');
	});

	it('refuse two rooms that use each other, also when both are told of', async () => {
		const uses = { help: ['ui', 'hours'], ui: ['help'], hours: [] };
		const faults = await faultsWith(
			{ 'src/lib/help/a.ts': 'export const a = 1;', 'src/lib/ui/b.ts': `import '../help/a';` },
			{ ...ROOMS, uses }
		);
		expect(faults).toEqual(['src/cli/rooms/rooms.ts: ui uses help, which does not stand below it']);
	});

	it.each([
		['routes', 'src/routes/a.ts', `import '../routes/a';`],
		['commands', 'src/cli/a.ts', `import '../../cli/a';`]
	])('refuse a use of %s from below', async (_, file, text) => {
		const faults = await faultsWith({
			[file]: 'export const a = 1;',
			'src/lib/ui/b.ts': text.replace(/'.*'/, `'../../${file.slice(4, -3)}'`)
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(`src/lib/ui/b.ts uses ${file}`);
	});

	it('refuse Node and Svelte in a room that is to run anywhere, also by way of another file', async () => {
		const faults = await faultsWith({
			'src/lib/hours/read.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
			'src/lib/hours/day.ts': `import { read } from './read'; export type Day = typeof read;`,
			'src/lib/hours/tick.ts': `import { tick } from 'svelte'; export const wait = tick;`
		});
		const said = faults.join('\n');
		expect(said).toMatch(/src\/lib\/hours\/day\.ts has to run anywhere, and reaches fs/);
		expect(said).toMatch(/src\/lib\/hours\/tick\.ts has to run anywhere, and reaches .*svelte/);
	});

	it('refuse a folder that is no room, a room that is not there, and an arrow that nothing follows', async () => {
		const uses = { attic: [], help: ['ui', 'hours'], ui: ['hours'], hours: [] };
		const faults = await faultsWith({ 'src/lib/shed/a.ts': '' }, { ...ROOMS, uses });
		expect(faults).toEqual([
			'src/cli/rooms/rooms.ts: src/lib/shed is there, add it',
			'src/cli/rooms/rooms.ts: there is no src/lib/attic, take it out',
			'src/cli/rooms/rooms.ts: ui does not use hours, take it out'
		]);
	});

	it('refuse a source that has nothing to read', async () => {
		mkdirSync(join(root, 'src'));
		expect(await roomFaults(root, ROOMS)).toHaveLength(1);
	});
});

describe('the picture of the rooms', () => {
	const uses = { help: ['ui', 'hours'], ui: ['hours'], hours: [] };

	it('draws each room, and leaves out an arrow that another way makes plain', () => {
		const picture = pictureOf({ ...ROOMS, uses });
		expect(picture).toContain('above --> help');
		expect(picture).toContain('help --> ui');
		expect(picture).toContain('ui --> hours');
		expect(picture).not.toContain('help --> hours');
		expect(tableOf({ ...ROOMS, uses })).toContain('| help | ui, hours |');
	});

	it('replaces the one in a document and nothing else', () => {
		const old = withPicture(
			'before\n<!-- rooms: drawn by `npm run rooms -- --write` -->x<!-- /rooms -->\nafter',
			ROOMS
		);
		const renewed = withPicture(old ?? '', { ...ROOMS, uses });
		expect(old).toMatch(/^before\n<!-- [\s\S]* -->\nafter$/);
		expect(renewed).not.toBe(old);
		expect(withPicture(renewed ?? '', ROOMS)).toBe(old);
		expect(withPicture('a document without a place', ROOMS)).toBeNull();
	});
});
