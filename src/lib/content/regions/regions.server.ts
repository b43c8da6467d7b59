import { z } from 'zod';
import { dayInAmsterdam } from '../../hours/index';
import { packPostcodes, type PackedRegions, type Run } from '../../regions/index';
import { nearestHint, type Fault } from '../read/faults';
import { confidenceField, dateField, httpsUrlField, idField, pastDateField } from '../read/fields';
import { packNames } from './pack-names';
import { readYamlFile } from '../read/read-records.server';
import { changesInEffect, regionChangesSchema, successorOf } from './region-changes';
import { readOtherNames, readRegionCsv, REGIONS_DIR } from './region-tables.server';

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
	/** Municipalities of the past that are part of it now. */
	formerNames: string[];
	/** Those among them whose address on this site still answers. */
	joined: JoinedMunicipality[];
}

/** A municipality that joined another after this site began: its address keeps answering. */
export interface JoinedMunicipality {
	name: string;
	slug: string;
	/** First day it was part of the other. */
	since: string;
}

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

/**
 * Reads and checks `content/regions/`; all faults are added, and broken rows are left out.
 * @param today calendar day in Europe/Amsterdam: changes of `changes.yaml` that are adopted hold from their date on
 */
export function readRegions(root: string, faults: Fault[], today = dayInAmsterdam(new Date())): Regions {
	const dir = REGIONS_DIR;
	const centres = readYamlFile(root, `${dir}/csg.yaml`, centresSchema, faults);
	const veiligThuis = readYamlFile(root, `${dir}/veilig-thuis.yaml`, veiligThuisSchema, faults);
	const changes = readYamlFile(root, `${dir}/changes.yaml`, regionChangesSchema, faults)?.changes ?? [];
	const inEffect = changesInEffect(changes, today);
	const csgById = new Map((centres?.centres ?? []).map((centre) => [centre.id, centre]));
	const vtById = new Map((veiligThuis?.organisations ?? []).map((each) => [each.id, each]));

	const file = `${dir}/municipalities.csv`;
	const municipalities: Municipality[] = [];
	const codes = new Set<string>();
	const position = new Map<string, number>();
	const bySlug = new Map<string, Municipality>();
	const slugs = new Set<string>();
	const joined: (JoinedMunicipality & { code: string })[] = [];
	const aliases: string[] = [];
	for (const { row, line } of readRegionCsv(root, 'municipalities.csv', faults)) {
		const { gm_code: code = '', slug = '', vt_id: vtId = '', csg_id: csgId = '' } = row;
		const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
			faults.push({ file, field: `line ${line}, ${field}`, expected, got, hint });
		const vt = vtById.get(vtId);
		const csg = csgById.get(csgId);
		if (!/^GM\d{4}$/.test(code)) wrong('gm_code', 'a code as GM0363', code);
		if (codes.has(code)) wrong('gm_code', 'a code used once', code);
		if (!/^[a-z0-9-]+$/.test(slug)) wrong('slug', 'a slug of small letters, digits and hyphens', slug);
		if (slugs.has(slug)) wrong('slug', 'a slug used once', slug);
		if (!vt) wrong('vt_id', 'an id of veilig-thuis.yaml', vtId, nearestHint(vtId, [...vtById.keys()]));
		if (csgId !== 'unknown' && !csg)
			wrong('csg_id', 'an id of csg.yaml, or unknown', csgId, nearestHint(csgId, [...csgById.keys()]));
		codes.add(code);
		slugs.add(slug);
		const change = inEffect.find(({ from }) => from === code);
		if (change) {
			joined.push({ name: row.display_name ?? '', slug, since: change.date, code });
			continue;
		}
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
			places: [],
			formerNames: [],
			joined: []
		};
		position.set(code, municipalities.length);
		aliases.push(row.alias ?? '');
		municipalities.push(municipality);
		bySlug.set(slug, municipality);
	}
	changes.forEach(({ from, to }, at) => {
		for (const [field, got] of [
			['from', from],
			['to', to]
		] as const) {
			if (codes.has(got)) continue;
			const hint = nearestHint(got, [...codes]);
			const expected = 'a code of municipalities.csv';
			faults.push({ file: `${dir}/changes.yaml`, field: `changes[${at}].${field}`, expected, got, hint });
		}
	});

	const present = (code: string) => municipalities[position.get(successorOf(code, inEffect)) ?? -1];
	const positionOf = (name: string, line: number, code: string): number | null => {
		const at = position.get(successorOf(code, inEffect));
		if (at !== undefined) return at;
		const hint = nearestHint(code, [...position.keys()]);
		faults.push({
			file: `${dir}/${name}`,
			field: `line ${line}, gm_code`,
			expected: 'a known code',
			got: code,
			hint
		});
		return null;
	};

	for (const { row, line } of readRegionCsv(root, 'places.csv', faults)) {
		const at = positionOf('places.csv', line, row.gm_code ?? '');
		if (at !== null) municipalities[at]?.places.push(row.place ?? '');
	}
	const other = readOtherNames(root, codes, faults);
	for (const { name, successors } of other.former)
		for (const code of successors) present(code)?.formerNames.push(name);
	for (const { code, ...each } of joined) {
		const into = present(code);
		if (!into) continue;
		into.formerNames.push(each.name);
		into.joined.push(each);
		bySlug.set(each.slug, into);
	}

	const runs: Run[] = [];
	for (const { row, line } of readRegionCsv(root, 'postcodes.csv', faults)) {
		const at = positionOf('postcodes.csv', line, row.gm_code ?? '');
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
	const districts = new Map<string, string[]>();
	for (const { name, code } of other.districts) {
		const slug = present(code)?.slug ?? '';
		districts.set(slug, [...(districts.get(slug) ?? []), name]);
	}
	return {
		checked: centres?.checked ?? '',
		nextCheck: centres?.next_check ?? '',
		municipalities,
		bySlug,
		packed: {
			...packNames(
				municipalities.map((each, at) => ({
					...each,
					aliases: (aliases[at] ?? '').split('|').filter((alias) => alias !== ''),
					districts: districts.get(each.slug) ?? []
				})),
				other.frisian
			),
			postcodes: packPostcodes(runs)
		},
		dated: [
			{ file: `${dir}/csg.yaml`, nextCheck: centres?.next_check ?? '' },
			...changes.map(({ next_check: nextCheck }) => ({ file: `${dir}/changes.yaml`, nextCheck }))
		]
	};
}
