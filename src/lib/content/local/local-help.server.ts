import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpRecord, HelpTranslation } from '../help/help-schema';
import { nearestHint, type Fault } from '../read/faults';
import type { Collection, Loaded } from '../read/read-records.server';
import type { Regions } from '../regions/regions.server';
import type { Site } from '../site/site-schema';

/** Help points that the publisher of a copy added to ours. */
export interface LocalHelp {
	/** Who added them, as visitors read it. */
	name: string;
	/** Codes of the municipalities whose pages show them first. */
	municipalities: ReadonlySet<string>;
	/** Ids of the help points, also of those that may not be shown. */
	ids: ReadonlySet<string>;
}

const SITE_FILE = 'content/site.yaml';
const FOLDER = 'content/local';

/** What a copy may add; everything else in the folder would be read by nobody. */
const ADDED = ['help'];

const isLocal = ({ file }: Pick<Loaded<unknown>, 'file'>) => file.startsWith(`${FOLDER}/`);

/** Adds a fault for what lies in the folder and is not read. */
function checkFolder(root: string, isNamed: boolean, faults: Fault[]): void {
	const path = join(root, FOLDER);
	const names = existsSync(path) ? readdirSync(path).sort() : [];
	for (const name of names)
		if (!ADDED.includes(name))
			faults.push({
				file: `${FOLDER}/${name}`,
				field: '',
				expected: `nothing but folders with local content (${ADDED.join(', ')})`,
				got: name
			});
	if (names.length > 0 && !isNamed)
		faults.push({
			file: SITE_FILE,
			field: 'local',
			expected: `a name and municipalities, because there are files in ${FOLDER}/`,
			got: null
		});
}

/** Adds a fault for what is ours and names a local help point: no other copy has it. */
function checkOurs(
	help: Collection<HelpRecord, HelpTranslation>,
	local: ReadonlySet<string>,
	faults: Fault[]
) {
	for (const loaded of help.records.values()) {
		if (isLocal(loaded)) continue;
		loaded.record.alternatives.forEach((id, at) => {
			if (!local.has(id)) return;
			const expected = `the id of a help point that is not in ${FOLDER}/: only those name each other`;
			faults.push({ file: loaded.file, field: `alternatives[${at}]`, expected, got: id });
		});
	}
}

/** The codes of the municipalities that `site.yaml` names. */
function municipalitiesOf(named: readonly string[], { bySlug }: Regions, faults: Fault[]): Set<string> {
	return new Set(
		named.flatMap((slug, at) => {
			const found = bySlug.get(slug);
			if (found) return [found.code];
			faults.push({
				file: SITE_FILE,
				field: `local.municipalities[${at}]`,
				expected:
					'a municipality as the address of its page has it (slug in content/regions/municipalities.csv)',
				got: slug,
				hint: nearestHint(slug, [...bySlug.keys()])
			});
			return [];
		})
	);
}

/**
 * Whose local help points there are, and where they are shown first; null where `site.yaml` names nobody. All faults are added.
 * @param site null while `site.yaml` has faults of its own
 */
export function readLocalHelp(
	root: string,
	site: Site | null,
	help: Collection<HelpRecord, HelpTranslation>,
	regions: Regions,
	faults: Fault[]
): LocalHelp | null {
	if (!site) return null;
	checkFolder(root, site.local !== null, faults);
	const ids = new Set([...help.records.values()].filter(isLocal).map(({ id }) => id));
	checkOurs(help, ids, faults);
	site.emergency.forEach(({ help: id }, at) => {
		if (!ids.has(id)) return;
		const expected = `the id of a help point that is not in ${FOLDER}/: emergencies are the same everywhere`;
		faults.push({ file: SITE_FILE, field: `emergency[${at}].help`, expected, got: id });
	});
	if (!site.local) return null;
	const { name, municipalities } = site.local;
	return { name, municipalities: municipalitiesOf(municipalities, regions, faults), ids };
}
