import { nearestHint, type Fault } from '../read/faults';
import type { JoinedMunicipality, Municipality } from './municipality';
import { successorOf, type RegionChange } from './region-changes';
import type { Centre, RegionOrganisations, VeiligThuis } from './region-organisations.server';
import { readRegionCsv, REGIONS_DIR, type Row } from './region-tables.server';

const FILE = 'municipalities.csv';

/** The rows of `municipalities.csv`: those that exist on a day, and those that joined another before it. */
export interface MunicipalityTable {
	municipalities: Municipality[];
	/** Other names, in the order of `municipalities`. */
	aliases: string[][];
	joined: (JoinedMunicipality & { code: string })[];
	/** Codes of all rows, also of those that joined another. */
	codes: ReadonlySet<string>;
	/** Where in `municipalities` the one stands that a code belongs to, also the code of one that joined it. */
	positionOf(code: string): number | undefined;
	/** The municipality itself. */
	presentOf(code: string): Municipality | undefined;
	/** The codes of `municipalities`. */
	presentCodes(): string[];
}

function municipalityOf(row: Row, csg: Centre | undefined, vt: VeiligThuis | undefined): Municipality {
	const confidence = row.csg_confidence;
	const shown = csg && (confidence === 'high' || confidence === 'medium');
	return {
		code: row.gm_code ?? '',
		name: row.display_name ?? '',
		slug: row.slug ?? '',
		province: row.province ?? '',
		csg: shown
			? {
					name: csg.name,
					walkIn: csg.walk_in ? [csg.walk_in.street, csg.walk_in.city].filter(Boolean).join(', ') : null,
					confidence
				}
			: null,
		veiligThuis: { id: row.vt_id ?? '', name: vt?.name ?? '', website: vt?.website ?? null },
		places: [],
		formerNames: [],
		joined: []
	};
}

/**
 * Reads `municipalities.csv`; what is wrong with a row is added to the faults.
 * @param inEffect the changes that hold: a municipality that one of them joins to another is in `joined`
 */
export function readMunicipalityTable(
	root: string,
	{ csg: centres, veiligThuis }: RegionOrganisations,
	inEffect: readonly RegionChange[],
	faults: Fault[]
): MunicipalityTable {
	const municipalities: Municipality[] = [];
	const aliases: string[][] = [];
	const joined: MunicipalityTable['joined'] = [];
	const codes = new Set<string>();
	const slugs = new Set<string>();
	const position = new Map<string, number>();
	for (const { row, line } of readRegionCsv(root, FILE, faults)) {
		const { gm_code: code = '', slug = '', vt_id: vtId = '', csg_id: csgId = '' } = row;
		const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
			faults.push({ file: `${REGIONS_DIR}/${FILE}`, field: `line ${line}, ${field}`, expected, got, hint });
		const vt = veiligThuis.get(vtId);
		const csg = centres.get(csgId);
		if (!/^GM\d{4}$/.test(code)) wrong('gm_code', 'a code as GM0363', code);
		if (codes.has(code)) wrong('gm_code', 'a code used once', code);
		if (!/^[a-z0-9-]+$/.test(slug)) wrong('slug', 'a slug of small letters, digits and hyphens', slug);
		if (slugs.has(slug)) wrong('slug', 'a slug used once', slug);
		if (!vt) wrong('vt_id', 'an id of veilig-thuis.yaml', vtId, nearestHint(vtId, [...veiligThuis.keys()]));
		if (csgId !== 'unknown' && !csg)
			wrong('csg_id', 'an id of csg.yaml, or unknown', csgId, nearestHint(csgId, [...centres.keys()]));
		codes.add(code);
		slugs.add(slug);
		const change = inEffect.find(({ from }) => from === code);
		if (change) {
			joined.push({ name: row.display_name ?? '', slug, since: change.date, code });
			continue;
		}
		position.set(code, municipalities.length);
		municipalities.push(municipalityOf(row, csg, vt));
		aliases.push((row.alias ?? '').split('|').filter((alias) => alias !== ''));
	}
	const positionOf = (code: string) => position.get(successorOf(code, inEffect));
	return {
		municipalities,
		aliases,
		joined,
		codes,
		positionOf,
		presentOf: (code) => municipalities[positionOf(code) ?? -1],
		presentCodes: () => [...position.keys()]
	};
}
