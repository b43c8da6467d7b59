import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../src/cli/rooms/rooms';
import { roomOf, scriptNames, styledNames, writtenNames, type DataName } from './data-names';

const written = writtenNames();
const { asked, set } = scriptNames();

/** Names that the translation of plural forms gives, one per form of the language: see `counted.ts`. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A name that Sveltia CMS writes, in the page for editors; `cms-check.test.ts` holds the version that is installed to it. */
const OF_CMS = ['key-path'];

/** What stands on every page, so that each script may ask for it. */
const FRAME = ['routes', 'layout'];

/** Whether a name may come from a file: the same room, one that it uses, or the frame of all pages. */
function reaches(from: string, file: string): boolean {
	const [room, other] = [roomOf(from), roomOf(file)];
	return room === other || FRAME.includes(other) || (ROOMS.uses[room] ?? []).includes(other);
}

const line = ({ file, name }: DataName) => `${file}: data-${name}`;

describe('a component and its script', () => {
	it('have names in common at all, so that what follows compares something', () => {
		expect(asked.map(line)).toContain('src/lib/help/directory-script.ts: data-filter');
		expect(asked.map(line)).toContain('src/lib/kept/keep-script.ts: data-today');
		expect(written.map(line)).toContain('src/lib/help/Directory.svelte: data-filter');
	});

	it('a script asks for no name that no component of its subject has', () => {
		const missing = asked.filter(
			({ name, file }) =>
				!PLURAL_FORMS.includes(name) &&
				!OF_CMS.includes(name) &&
				![...written, ...set].some((each) => each.name === name && reaches(file, each.file))
		);
		expect(missing.map(line)).toEqual([]);
	});

	it('a component has no name that nothing asks for', () => {
		const wanted = new Set([...asked.map(({ name }) => name), ...styledNames()]);
		expect(written.filter(({ name }) => !wanted.has(name)).map(line)).toEqual([]);
	});
});
