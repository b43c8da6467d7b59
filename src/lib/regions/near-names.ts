import { editDistance } from '../text/edit-distance';
import { unique, type NamedRegion, type NameIndex } from './name-index';

const SHORTEST_BEGINNING = 3;
/** One typing error in a short name, two in a longer one. */
const allowedErrors = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Names that begin with what was typed or need an article before it, else names a few typing errors away; the nearest first,
 * municipalities before villages.
 */
export function nearNames(key: string, index: NameIndex): NamedRegion[] {
	const most = allowedErrors(key.length);
	const found = (index.byNameWithoutArticle.get(key) ?? []).map((region) => ({
		region,
		errors: 0,
		isBeginning: true
	}));
	for (const [name, regions] of index.byKey) {
		const isBeginning = key.length >= SHORTEST_BEGINNING && name.startsWith(key);
		const errors = editDistance(name, key, most);
		if (isBeginning || errors <= most)
			found.push(...regions.map((region) => ({ region, errors, isBeginning })));
	}
	const hasBeginning = found.some(({ isBeginning }) => isBeginning);
	const order = found
		.filter(({ isBeginning, errors }) => isBeginning || !hasBeginning || errors <= 1)
		.sort(
			(a, b) =>
				Number(b.isBeginning) - Number(a.isBeginning) ||
				(a.isBeginning ? Number(b.errors === 0) - Number(a.errors === 0) : a.errors - b.errors) ||
				Number(b.region.isMunicipality) - Number(a.region.isMunicipality) ||
				a.region.name.length - b.region.name.length
		);
	return unique(order.map(({ region }) => region));
}
