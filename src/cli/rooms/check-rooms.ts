import { readFileSync, writeFileSync } from 'node:fs';
import { FAILED, Mistake } from '../mistake';
import { roomFaults } from './room-faults';
import { withPicture } from './room-picture';
import { ROOMS } from './rooms';

/** Where the rooms are explained to people. */
const DOCUMENT = 'docs/architecture.md';

/**
 * `npm run rooms`: whether the code keeps to its rooms, and whether the picture of them is the present one.
 * @param options.write draw the picture anew instead of asking for it
 */
export async function checkRooms({ write = false }: { write?: boolean }): Promise<void> {
	const faults = await roomFaults('.', ROOMS);
	const document = readFileSync(DOCUMENT, 'utf8');
	const drawn = withPicture(document, ROOMS);
	if (drawn === null) faults.push(`${DOCUMENT}: no place for the picture of the rooms`);
	else if (write) writeFileSync(DOCUMENT, drawn);
	else if (drawn !== document)
		faults.push(`${DOCUMENT}: the picture of the rooms is old; \`npm run rooms -- --write\` draws it anew`);
	if (faults.length > 0) throw new Mistake(`${faults.length} found\n${faults.join('\n')}`, FAILED);
	console.log(`${Object.keys(ROOMS.uses).length} rooms, no circle, no arrow that runs back`);
}
