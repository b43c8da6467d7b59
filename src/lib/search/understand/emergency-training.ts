import { CARDS, emergencyFeatures, STEPS, type PackedModel } from './emergency-model';
import type { Analyser } from '../words/analyse';
import type { Emergency } from './emergency-card';
import type { Signals } from './signals';
import { packNumbers } from '../index/varint-text';

/** A sentence and the card it asks for. */
export interface Sentence {
	text: string;
	card: Emergency;
	/** How much it counts, 0 to 1. */
	weight: number;
}

const CLASSES = [...CARDS, 'none'] as const;
const EPOCHS = 30;
const RATE = 0.5;
const BIAS_RATE = 0.05;
/** Starting value of the sum of squares (AdaGrad, Duchi, Hazan and Singer 2011). */
const START = 1e-3;
/** The number of features that are sent: those with the largest weights. */
const KEPT = 1600;

/** An order that separates similar sentences, the same in every run. */
function mixed<T>(list: readonly T[]): T[] {
	return list
		.map((each, at) => ({ each, key: (at * 7919) % 10_007 }))
		.sort((a, b) => a.key - b.key)
		.map(({ each }) => each);
}

/** Learns by logistic regression, one sentence at a time. */
export function trainEmergencies(
	sentences: readonly Sentence[],
	signals: Signals,
	analyser: Analyser
): PackedModel {
	const numbers = new Map<number, number>();
	const examples = mixed(sentences).map(({ text, card, weight }) => {
		const features = emergencyFeatures(text, signals, analyser).map((feature) => {
			const known = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, known);
			return known;
		});
		return { features, target: CLASSES.indexOf(card), weight, scale: 1 / Math.sqrt(features.length || 1) };
	});
	const weights = CLASSES.map(() => new Float64Array(numbers.size));
	const squares = CLASSES.map(() => new Float64Array(numbers.size).fill(START));
	const bias = CLASSES.map(() => 0);
	for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
		for (const { features, target, weight, scale } of examples) {
			const odds = weights.map((own, at) =>
				Math.exp(features.reduce((sum, each) => sum + (own[each] ?? 0) * scale, bias[at] ?? 0))
			);
			const total = odds.reduce((sum, each) => sum + each, 0);
			weights.forEach((own, at) => {
				const gradient = weight * ((odds[at] ?? 0) / total - (at === target ? 1 : 0));
				bias[at] = (bias[at] ?? 0) - BIAS_RATE * gradient;
				const seen = squares[at];
				for (const each of features) {
					const square = (seen?.[each] ?? START) + (gradient * scale) ** 2;
					if (seen) seen[each] = square;
					own[each] = (own[each] ?? 0) - (RATE * gradient * scale) / Math.sqrt(square);
				}
			});
		}
	}
	return packed([...numbers.keys()], weights, bias);
}

function packed(
	features: readonly number[],
	weights: readonly Float64Array[],
	bias: readonly number[]
): PackedModel {
	const none = weights[CARDS.length];
	const steps = features
		.map((feature, at) => ({
			feature,
			own: CARDS.map((_, card) => Math.round(((weights[card]?.[at] ?? 0) - (none?.[at] ?? 0)) * STEPS))
		}))
		.sort((a, b) => Math.max(...b.own.map(Math.abs)) - Math.max(...a.own.map(Math.abs)))
		.slice(0, KEPT)
		.sort((a, b) => a.feature - b.feature);
	return {
		features: packNumbers(steps.map(({ feature }, at) => feature - (steps[at - 1]?.feature ?? 0))),
		weights: CARDS.map((_, card) =>
			packNumbers(
				steps.map(({ own }) => {
					const value = own[card] ?? 0;
					return value < 0 ? -2 * value - 1 : 2 * value;
				})
			)
		),
		bias: CARDS.map((_, card) => Math.round(((bias[card] ?? 0) - (bias[CARDS.length] ?? 0)) * 100) / 100)
	};
}
