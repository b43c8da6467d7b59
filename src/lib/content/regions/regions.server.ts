import { dayInAmsterdam } from '../../hours/index';
import { packPostcodes, type PackedRegions, type Run } from '../../regions/index';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import type { Municipality } from './municipality';
import { readMunicipalityTable, type MunicipalityTable } from './municipality-table.server';
import { packNames } from './pack-names';
import { changesInEffect, regionChangesSchema, type RegionChange } from './region-changes';
import { readRegionOrganisations } from './region-organisations.server';
import { readOtherNames, readRegionCsv, REGIONS_DIR, type OtherNames } from './region-tables.server';

export interface Regions {
	checked: string;
	nextCheck: string;
	municipalities: Municipality[];
	/** By the slug in the address; that of a joined municipality leads to the one it joined. */
	bySlug: Map<string, Municipality>;
	packed: PackedRegions;
	/** When somebody has to look again, per file. */
	dated: { file: string; nextCheck: string }[];
}

const CHANGES_FILE = `${REGIONS_DIR}/changes.yaml`;

/** Adds a fault for every change that names a code which is no municipality. */
function checkChanges(changes: readonly RegionChange[], codes: ReadonlySet<string>, faults: Fault[]): void {
	changes.forEach((change, at) => {
		for (const side of ['from', 'to'] as const) {
			const got = change[side];
			if (codes.has(got)) continue;
			const hint = nearestHint(got, [...codes]);
			const expected = 'a code of municipalities.csv';
			faults.push({ file: CHANGES_FILE, field: `changes[${at}].${side}`, expected, got, hint });
		}
	});
}

/** The position of a municipality named in a row of a table; a code that is not known is a fault. */
function positionIn(table: MunicipalityTable, name: string, line: number, code: string, faults: Fault[]) {
	const at = table.positionOf(code);
	if (at === undefined)
		faults.push({
			file: `${REGIONS_DIR}/${name}`,
			field: `line ${line}, gm_code`,
			expected: 'a known code',
			got: code,
			hint: nearestHint(code, table.presentCodes())
		});
	return at;
}

function addPlaces(root: string, table: MunicipalityTable, faults: Fault[]): void {
	for (const { row, line } of readRegionCsv(root, 'places.csv', faults)) {
		const at = positionIn(table, 'places.csv', line, row.gm_code ?? '', faults);
		if (at !== undefined) table.municipalities[at]?.places.push(row.place ?? '');
	}
}

/** Gives municipalities the names of those that are part of them now. */
function addFormerNames(table: MunicipalityTable, former: OtherNames['former']): void {
	for (const { name, successors } of former)
		for (const code of successors) table.presentOf(code)?.formerNames.push(name);
	for (const { code, ...each } of table.joined) {
		const into = table.presentOf(code);
		into?.formerNames.push(each.name);
		into?.joined.push(each);
	}
}

/** The runs of postcodes per municipality, in order; rows that overlap or run back are faults. */
function readPostcodes(root: string, table: MunicipalityTable, faults: Fault[]): Run[] {
	const runs: Run[] = [];
	for (const { row, line } of readRegionCsv(root, 'postcodes.csv', faults)) {
		const at = positionIn(table, 'postcodes.csv', line, row.gm_code ?? '', faults);
		const [from, to] = [Number(row.from), Number(row.to)];
		const before = runs.at(-1)?.to ?? 999;
		if (!(from > before && to >= from && to <= 9999)) {
			faults.push({
				file: `${REGIONS_DIR}/postcodes.csv`,
				field: `line ${line}`,
				expected: `postcodes after ${before}, four digits, from not above to`,
				got: `${row.from}-${row.to}`
			});
		} else if (at !== undefined) runs.push({ from, to, municipality: at });
	}
	return runs;
}

/** Every slug that answers, with the municipality it leads to. */
function slugsOf({ municipalities, joined, presentOf }: MunicipalityTable): Map<string, Municipality> {
	const bySlug = new Map(municipalities.map((each) => [each.slug, each]));
	for (const { slug, code } of joined) {
		const into = presentOf(code);
		if (into) bySlug.set(slug, into);
	}
	return bySlug;
}

function districtsIn(table: MunicipalityTable, districts: OtherNames['districts']) {
	const found = new Map<Municipality | undefined, string[]>();
	for (const { name, code } of districts) {
		const municipality = table.presentOf(code);
		found.set(municipality, [...(found.get(municipality) ?? []), name]);
	}
	return found;
}

/**
 * Reads and checks `content/regions/`; all faults are added, and broken rows are left out.
 * @param today calendar day in Europe/Amsterdam: changes of `changes.yaml` that are adopted hold from their date on
 */
export function readRegions(root: string, faults: Fault[], today = dayInAmsterdam(new Date())): Regions {
	const organisations = readRegionOrganisations(root, faults);
	const changes = readYamlFile(root, CHANGES_FILE, regionChangesSchema, faults)?.changes ?? [];
	const table = readMunicipalityTable(root, organisations, changesInEffect(changes, today), faults);
	checkChanges(changes, table.codes, faults);
	addPlaces(root, table, faults);
	const other = readOtherNames(root, table.codes, faults);
	addFormerNames(table, other.former);
	const postcodes = packPostcodes(readPostcodes(root, table, faults));
	const districts = districtsIn(table, other.districts);
	const named = table.municipalities.map((each, at) => ({
		...each,
		aliases: table.aliases[at] ?? [],
		districts: districts.get(each) ?? []
	}));
	return {
		checked: organisations.checked,
		nextCheck: organisations.nextCheck,
		municipalities: table.municipalities,
		bySlug: slugsOf(table),
		packed: { ...packNames(named, other.frisian), postcodes },
		dated: [
			{ file: `${REGIONS_DIR}/csg.yaml`, nextCheck: organisations.nextCheck },
			...changes.map(({ next_check: nextCheck }) => ({ file: CHANGES_FILE, nextCheck }))
		]
	};
}
