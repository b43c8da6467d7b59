import { addRow, moveRow, randomMatrix, seeded, type Matrix } from './matrix';
import { meaning, probabilities, type Head, type Network } from './network';

/** What is right for one head. */
export interface Answer {
	head: number;
	/** Share of each class that is right, by its number in the head; they add up to 1. The first has the largest. */
	shares: readonly (readonly [label: number, share: number])[];
	/** How much it counts. */
	weight: number;
}

/** A sentence, with what is known of it. */
export interface Example {
	features: readonly number[];
	answers: readonly Answer[];
}

export interface Training {
	heads: readonly Head[];
	/** How many features there are. */
	places: number;
	/** Numbers per feature. */
	rank: number;
	epochs: number;
	/** What it costs to answer `wrong` where `right` is right: added to the wrong one while learning (softmax-margin, Gimpel and Smith 2010). */
	cost?: (head: number, right: number, wrong: number) => number;
	/** Where to start from, with the rows of its features left as they are; absent: small numbers. */
	start?: Network;
}

/** How far a step goes at first; it gets shorter until the end. */
const RATE = 0.3;
const BIAS_RATE = 0.05;
/** The sum of squares to begin with (see moveRow). */
const BEGIN = 0.01;
/**
 * The share of the features of a sentence that is left out, others each time: no single word may decide (dropout, Srivastava and others, 2014).
 * Of held-out sentences it finds more danger for the same number of cards too many.
 */
const LEFT_OUT = 0.2;
/** Smaller errors change nothing: most classes are far from every sentence. */
const LEAST = 0.001;
const SEED = 7;

const squaresOf = ({ of }: Matrix) => new Float32Array(of.length).fill(BEGIN);

/** Learns a network, one sentence at a time. The same sentences give the same network, on every machine. */
export function train(
	examples: readonly Example[],
	{ heads, places, rank, epochs, cost, start }: Training
): Network {
	const random = seeded(SEED);
	const labels = heads.reduce((sum, { size }) => sum + size, 0);
	const features = start?.features ?? randomMatrix(places, rank, 0.5, random);
	const classes = start
		? { width: rank, of: Float32Array.from(start.classes.of) }
		: randomMatrix(labels, rank, 0.2, random);
	const bias = start ? Float32Array.from(start.bias) : new Float32Array(labels);
	const network: Network = { features, classes, bias };
	const featureSquares = squaresOf(features);
	const classSquares = squaresOf(classes);
	const error = new Float64Array(rank);
	const order = [...examples];
	const steps = epochs * examples.length;
	let done = 0;

	const learn = ({ features: all, answers }: Example, rate: number) => {
		const own = all.filter(() => random() >= LEFT_OUT);
		if (own.length === 0) return;
		const sum = meaning(own, features);
		error.fill(0);
		for (const { head: number, shares, weight } of answers) {
			const head = heads[number];
			if (!head) continue;
			const right = new Map(shares);
			const [[best] = [0]] = shares;
			const odds = probabilities(
				sum,
				network,
				head,
				cost && ((label) => (right.has(label) ? 0 : cost(number, best, label)))
			);
			for (let label = 0; label < head.size; label += 1) {
				const slope = weight * ((odds[label] ?? 0) - (right.get(label) ?? 0));
				if (Math.abs(slope) < LEAST) continue;
				const row = head.from + label;
				addRow(classes, row, slope, error);
				bias[row] = (bias[row] ?? 0) - BIAS_RATE * rate * slope;
				moveRow(classes, classSquares, row, sum, slope, rate);
			}
		}
		if (start) return;
		const share = 1 / Math.sqrt(own.length || 1);
		for (const feature of own) moveRow(features, featureSquares, feature, error, share, rate);
	};

	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (let at = order.length - 1; at > 0; at -= 1) {
			const other = Math.floor(random() * (at + 1));
			const [here, there] = [order[at], order[other]];
			if (here && there) [order[at], order[other]] = [there, here];
		}
		for (const example of order) {
			learn(example, RATE * (start ? 0.2 : 1) * (1 - done / steps));
			done += 1;
		}
	}
	return network;
}
