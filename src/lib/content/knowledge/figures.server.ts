import { listReader } from '../kinds/list-reader.server';
import type { InWords } from '../kinds/in-words';
import type { Fault } from '../read/faults';
import { readYamlFile, type Collection } from '../read/read-records.server';
import { figuresSchema, figureWords, type Figure } from './figures-schema';

/** Figures of surveys and registers, with the days of the last and the next check. */
export interface Figures {
	figures: Collection<Figure, InWords<Figure>>;
	figuresChecked: { checked: string; nextCheck: string };
}

const FILE = 'content/figures.yaml';
const readList = listReader(FILE, figuresSchema, 'figures', ({ figures }) => figures, figureWords);

/** Reads `content/figures.yaml` and its translations; faults are added. */
export function readFigures(root: string, languages: readonly string[], faults: Fault[]): Figures {
	// Its faults are told by the list; here only the days are wanted.
	const head = readYamlFile(root, FILE, figuresSchema, []);
	return {
		figures: readList(root, languages, faults),
		figuresChecked: { checked: head?.checked ?? '', nextCheck: head?.next_check ?? '' }
	};
}
