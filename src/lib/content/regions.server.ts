import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { normalisePlace, packPostcodes, type PackedRegions, type Run } from '../regions/index';
import { nearestHint, type Fault } from './faults';
import { confidenceField, dateField, pastDateField, httpsUrlField, idField } from './fields';
import { readYamlFile } from './read-records.server';

const centresSchema = z.object({
	checked: pastDateField,
	next_check: dateField,
	centres: z.array(
		z.object({
			id: idField,
			name: z.string(),
			region_nl: z.string(),
			confidence: confidenceField,
			walk_in: z.object({ city: z.string(), street: z.string().nullish() }).nullish()
		})
	)
});

const veiligThuisSchema = z.object({
	organisations: z.array(
		z.object({
			id: idField,
			name: z.string(),
			website: httpsUrlField.nullable(),
			confidence: confidenceField
		})
	)
});

/** A municipality with the regional organisations that may be named. */
export interface Municipality {
	code: string;
	name: string;
	slug: string;
	province: string;
	/** Regional centre; null: not known well enough to name. The national number always works. */
	csg: { name: string; walkIn: string | null; confidence: 'high' | 'medium' } | null;
	veiligThuis: { name: string; website: string | null };
	places: string[];
}

export interface Regions {
	checked: string;
	nextCheck: string;
	municipalities: Municipality[];
	bySlug: Map<string, Municipality>;
	packed: PackedRegions;
}

type Row = Record<string, string>;

function readCsv(root: string, file: string, faults: Fault[]): { row: Row; line: number }[] {
	const path = join(root, file);
	if (!existsSync(path)) {
		faults.push({ file, field: '', expected: 'this file to exist', got: undefined });
		return [];
	}
	try {
		const rows: Row[] = parse(readFileSync(path), { columns: true, bom: true, trim: true });
		// Line 1 holds the column names, so rows start at line 2.
		return rows.map((row, index) => ({ row, line: index + 2 }));
	} catch (error) {
		faults.push({ file, field: '', expected: 'rows of a CSV file', got: String(error) });
		return [];
	}
}

/** Reads and checks `content/regions/`; all faults are added, and broken rows are left out. */
export function readRegions(root: string, faults: Fault[]): Regions {
	const dir = 'content/regions';
	const centres = readYamlFile(root, `${dir}/csg.yaml`, centresSchema, faults);
	const veiligThuis = readYamlFile(root, `${dir}/veilig-thuis.yaml`, veiligThuisSchema, faults);
	const csgById = new Map((centres?.centres ?? []).map((centre) => [centre.id, centre]));
	const vtById = new Map((veiligThuis?.organisations ?? []).map((each) => [each.id, each]));

	const file = `${dir}/municipalities.csv`;
	const municipalities: Municipality[] = [];
	const position = new Map<string, number>();
	const bySlug = new Map<string, Municipality>();
	const aliases: string[] = [];
	for (const { row, line } of readCsv(root, file, faults)) {
		const { gm_code: code = '', slug = '', vt_id: vtId = '', csg_id: csgId = '' } = row;
		const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
			faults.push({ file, field: `line ${line}, ${field}`, expected, got, hint });
		const vt = vtById.get(vtId);
		const csg = csgById.get(csgId);
		if (!/^GM\d{4}$/.test(code)) wrong('gm_code', 'a code as GM0363', code);
		if (position.has(code)) wrong('gm_code', 'a code used once', code);
		if (!/^[a-z0-9-]+$/.test(slug)) wrong('slug', 'a slug of small letters, digits and hyphens', slug);
		if (bySlug.has(slug)) wrong('slug', 'a slug used once', slug);
		if (!vt) wrong('vt_id', 'an id of veilig-thuis.yaml', vtId, nearestHint(vtId, [...vtById.keys()]));
		if (csgId !== 'unknown' && !csg)
			wrong('csg_id', 'an id of csg.yaml, or unknown', csgId, nearestHint(csgId, [...csgById.keys()]));
		const confidence = row.csg_confidence;
		const shown = csg && (confidence === 'high' || confidence === 'medium');
		const municipality: Municipality = {
			code,
			name: row.display_name ?? '',
			slug,
			province: row.province ?? '',
			csg: shown
				? {
						name: csg.name,
						walkIn: csg.walk_in ? [csg.walk_in.street, csg.walk_in.city].filter(Boolean).join(', ') : null,
						confidence
					}
				: null,
			veiligThuis: { name: vt?.name ?? '', website: vt?.website ?? null },
			places: []
		};
		position.set(code, municipalities.length);
		aliases.push(row.alias ?? '');
		municipalities.push(municipality);
		bySlug.set(slug, municipality);
	}

	const positionOf = (name: string, line: number, code: string): number | null => {
		const at = position.get(code);
		if (at !== undefined) return at;
		const hint = nearestHint(code, [...position.keys()]);
		faults.push({ file: name, field: `line ${line}, gm_code`, expected: 'a known code', got: code, hint });
		return null;
	};

	const names = municipalities.map((_, at): string[] => {
		const alias = aliases[at];
		return alias ? alias.split('|') : [];
	});
	for (const { row, line } of readCsv(root, `${dir}/places.csv`, faults)) {
		const at = positionOf(`${dir}/places.csv`, line, row.gm_code ?? '');
		const place = row.place ?? '';
		if (at === null) continue;
		municipalities[at]?.places.push(place);
		if (normalisePlace(place) !== normalisePlace(municipalities[at]?.name ?? '')) names[at]?.push(place);
	}

	const runs: Run[] = [];
	for (const { row, line } of readCsv(root, `${dir}/postcodes.csv`, faults)) {
		const at = positionOf(`${dir}/postcodes.csv`, line, row.gm_code ?? '');
		const [from, to] = [Number(row.from), Number(row.to)];
		const before = runs.at(-1)?.to ?? 999;
		if (!(from > before && to >= from && to <= 9999)) {
			faults.push({
				file: `${dir}/postcodes.csv`,
				field: `line ${line}`,
				expected: `postcodes after ${before}, four digits, from not above to`,
				got: `${row.from}-${row.to}`
			});
		} else if (at !== null) runs.push({ from, to, municipality: at });
	}
	return {
		checked: centres?.checked ?? '',
		nextCheck: centres?.next_check ?? '',
		municipalities,
		bySlug,
		packed: {
			municipalities: municipalities.map((each) => [each.slug, each.name]),
			postcodes: packPostcodes(runs),
			places: names.flatMap((list, at): [number, ...string[]][] => (list.length > 0 ? [[at, ...list]] : []))
		}
	};
}
