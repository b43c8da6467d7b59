import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedModel } from '../understand/model';

const FOLDER = 'node_modules/.cache/wegwijzer';
/** Code on which a model depends; a model that other code made is not used. */
const CODE = ['src/lib/search/understand', 'src/lib/search/words'];

function codeHash(): string {
	const hash = createHash('sha256');
	for (const folder of CODE)
		for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
	return hash.digest('hex');
}

/**
 * A model that was made before from the same sentences by the same code, or one that is made now and kept: learning takes longer than all
 * else of the index together.
 * @param name of the model among others, for a file name
 * @param from all that it is made from
 */
export function keptModel(name: string, from: unknown, make: () => PackedModel): PackedModel {
	let file: string;
	try {
		const hash = createHash('sha256')
			.update(codeHash())
			.update(JSON.stringify(from))
			.digest('hex')
			.slice(0, 24);
		file = `model-${name}-${hash}.json`;
		return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as PackedModel;
	} catch {
		file ??= '';
	}
	const made = make();
	if (file !== '') keep(name, file, made);
	return made;
}

/** A folder that cannot be written costs time only. */
function keep(name: string, file: string, made: PackedModel): void {
	try {
		mkdirSync(FOLDER, { recursive: true });
		for (const old of readdirSync(FOLDER).filter((each) => each.startsWith(`model-${name}-`)))
			rmSync(join(FOLDER, old), { force: true });
		// Written aside first: a command that runs at the same time must not read half a file.
		const aside = join(FOLDER, `${process.pid}-${file}`);
		writeFileSync(aside, JSON.stringify(made));
		renameSync(aside, join(FOLDER, file));
	} catch {
		// As the comment above says.
	}
}
