import { packNumbers } from '../index/varint-text';
import { headsOf, RANK, STEPS, zigzag, type PackedModel } from './model';
import type { Network } from './network';
import { train, type Example, type Training } from './train';

/** How many features are kept: those that move most, in the most sentences. */
const KEPT = 5000;
/** The first network only finds out which features matter. */
const FIRST = { rank: 12, epochs: 2 };
const EPOCHS = 6;
/** After rounding the features, the classes are learned once more for what is left. */
const EPOCHS_AFTER = 2;
/** The largest number that a feature can be sent as, in standard deviations of its column. */
const WIDEST = 2;
const CLASS_STEP = 0.1;

type Task = Pick<Training, 'heads' | 'cost'>;

/** The places of the features that say most, in ascending order. One sentence alone proves nothing. */
function tellingPlaces(examples: readonly Example[], places: number, task: Task): number[] {
	const { features } = train(examples, { ...task, ...FIRST, places });
	const counts = new Uint32Array(places);
	for (const example of examples)
		for (const place of example.features) counts[place] = (counts[place] ?? 0) + 1;
	const length = (place: number) =>
		Math.hypot(...features.of.subarray(place * FIRST.rank, (place + 1) * FIRST.rank));
	const worth = Float64Array.from(counts, (count, place) =>
		count > 1 ? length(place) * Math.sqrt(count) : 0
	);
	return [...worth.keys()]
		.filter((place) => (worth[place] ?? 0) > 0)
		.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
		.slice(0, KEPT)
		.sort((a, b) => a - b);
}

/** The numbers of the features in whole steps of their column. */
function rounded({ features }: Network): { digits: Int8Array; steps: number[] } {
	const rows = features.of.length / RANK || 1;
	const squares = new Float64Array(RANK);
	features.of.forEach((value, at) => {
		squares[at % RANK] = (squares[at % RANK] ?? 0) + value * value;
	});
	const steps = Array.from(squares, (sum) =>
		Number(((WIDEST * Math.sqrt(sum / rows)) / STEPS).toPrecision(4))
	);
	const digits = Int8Array.from(features.of, (value, at) =>
		Math.max(-STEPS, Math.min(STEPS, Math.round(value / (steps[at % RANK] || 1))))
	);
	return { digits, steps };
}

/**
 * Learns a model and packs it.
 * @param examples sentences with all their features
 * @param places how many places features can have
 * @param pages how many pages there are to tell apart
 */
export function makeModel(
	examples: readonly Example[],
	places: number,
	pages: number,
	cost: Training['cost']
): PackedModel {
	const task = { heads: headsOf(pages), cost };
	const kept = tellingPlaces(examples, places, task);
	const rowOf = new Map(kept.map((place, row) => [place, row]));
	const known = examples.map((example) => ({
		...example,
		features: example.features.flatMap((place) => rowOf.get(place) ?? [])
	}));
	const size = { places: kept.length, rank: RANK };
	const whole = train(known, { ...task, ...size, epochs: EPOCHS });
	const { digits, steps } = rounded(whole);
	const features = {
		width: RANK,
		of: Float32Array.from(digits, (digit, at) => digit * (steps[at % RANK] ?? 0))
	};
	const { classes, bias } = train(known, {
		...task,
		...size,
		epochs: EPOCHS_AFTER,
		start: { ...whole, features }
	});
	return {
		pages,
		places: packNumbers(kept.map((place, at) => place - (kept[at - 1] ?? 0))),
		rows: Array.from(digits, (digit) => digit + STEPS).join(''),
		steps,
		classes: packNumbers(Array.from(classes.of, (value) => zigzag(Math.round(value / CLASS_STEP)))),
		classStep: CLASS_STEP,
		bias: Array.from(bias, (value) => Number(value.toFixed(2)))
	};
}
