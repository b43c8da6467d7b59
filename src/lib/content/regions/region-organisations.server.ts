import { z } from 'zod';
import type { Fault } from '../read/faults';
import { confidenceField, dateField, httpsUrlField, idField, pastDateField } from '../read/fields';
import { readYamlFile } from '../read/read-records.server';
import { REGIONS_DIR } from './region-tables.server';

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

export type Centre = z.infer<typeof centresSchema>['centres'][number];
export type VeiligThuis = z.infer<typeof veiligThuisSchema>['organisations'][number];

/** The organisations that work per region, by the id that `municipalities.csv` names them with. */
export interface RegionOrganisations {
	csg: ReadonlyMap<string, Centre>;
	veiligThuis: ReadonlyMap<string, VeiligThuis>;
	/** Days of the last and the next check of the centres; empty when the file has a fault. */
	checked: string;
	nextCheck: string;
}

const byId = <T extends { id: string }>(all: readonly T[] = []) =>
	new Map(all.map((each) => [each.id, each]));

/** Reads `csg.yaml` and `veilig-thuis.yaml`; faults are added. */
export function readRegionOrganisations(root: string, faults: Fault[]): RegionOrganisations {
	const centres = readYamlFile(root, `${REGIONS_DIR}/csg.yaml`, centresSchema, faults);
	const veiligThuis = readYamlFile(root, `${REGIONS_DIR}/veilig-thuis.yaml`, veiligThuisSchema, faults);
	return {
		csg: byId(centres?.centres),
		veiligThuis: byId(veiligThuis?.organisations),
		checked: centres?.checked ?? '',
		nextCheck: centres?.next_check ?? ''
	};
}
