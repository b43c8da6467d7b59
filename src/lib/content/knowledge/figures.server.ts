import type { Fault } from '../read/faults';
import { readYamlFile, type Dated } from '../read/read-records.server';
import { figuresSchema, type Figure } from './figures-schema';

/** Figures of surveys and registers, with the days of the last and the next check. */
export interface Figures {
	figures: Figure[];
	figuresChecked: { checked: string; nextCheck: string };
	dated: Dated[];
}

const FILE = 'content/figures.yaml';

/** Reads `content/figures.yaml`; faults are added. */
export function readFigures(root: string, faults: Fault[]): Figures {
	const read = readYamlFile(root, FILE, figuresSchema, faults);
	return {
		figures: read?.figures ?? [],
		figuresChecked: { checked: read?.checked ?? '', nextCheck: read?.next_check ?? '' },
		dated: read ? [{ file: FILE, nextCheck: read.next_check }] : []
	};
}
