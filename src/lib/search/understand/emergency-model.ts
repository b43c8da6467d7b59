import type { Analyser } from '../words/analyse';
import type { Emergency } from './emergency-card';
import type { Signals } from './signals';
import { unpackNumbers } from '../index/varint-text';

/** Cards a sentence may ask for, in the order of their weights. */
export const CARDS = ['112', 'csg', '113'] as const;

/**
 * What was learned from the sentences of `content/search/emergencies.<lang>.yaml`, as it is sent: logistic regression over words, pairs of
 * words and groups of the thesaurus, each weight against "no card".
 */
export interface PackedModel {
	/** Gaps between the features, which are numbers in ascending order (see varint-text). */
	features: string;
	/** Per card the weights of all features, in steps of 1 / STEPS, zigzag encoded. */
	weights: string[];
	bias: number[];
}

export interface EmergencyModel {
	weights: ReadonlyMap<number, readonly number[]>;
	bias: readonly number[];
}

export const STEPS = 4;
/** From this probability of all cards together, the most likely card is shown: a card too many costs a line, one too few may cost more. */
const SHOWN_FROM = 0.3;

/** Features are hashed, so that no words have to be sent (Weinberger et al. 2009), into enough numbers that two words rarely share one. */
const BUCKETS = 2 ** 17;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return ((value ^ (value >>> 15)) >>> 0) % BUCKETS;
}

/** What the model sees of a sentence: stems with stop words, pairs of neighbours, groups of the thesaurus. */
export function emergencyFeatures(query: string, signals: Signals, analyser: Analyser): number[] {
	const stems = signals
		.correct(query)
		.split(' ')
		.filter((word) => word !== '')
		.map(analyser.stem);
	const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
	const features = [...stems, ...pairs, ...stems.flatMap(analyser.groupsOf)];
	return [...new Set(features.map(hash))];
}

export function unpackModel({ features, weights, bias }: PackedModel): EmergencyModel {
	const numbers = weights.map((packed) =>
		unpackNumbers(packed).map((code) => (code & 1 ? -(code + 1) / 2 : code / 2) / STEPS)
	);
	let feature = 0;
	const known = unpackNumbers(features).map((gap, at) => {
		feature += gap;
		return [feature, numbers.map((own) => own[at] ?? 0)] as const;
	});
	return { weights: new Map(known), bias };
}

/** The card a sentence most likely asks for. */
export function likeliestCard(
	query: string,
	model: EmergencyModel,
	signals: Signals,
	analyser: Analyser
): Emergency {
	const features = emergencyFeatures(query, signals, analyser);
	const scale = 1 / Math.sqrt(features.length || 1);
	const odds = CARDS.map((_, card) =>
		Math.exp(
			features.reduce(
				(sum, feature) => sum + (model.weights.get(feature)?.[card] ?? 0) * scale,
				model.bias[card] ?? 0
			)
		)
	);
	const total = odds.reduce((sum, each) => sum + each, 0);
	if (total / (1 + total) < SHOWN_FROM) return 'none';
	return CARDS[odds.indexOf(Math.max(...odds))] ?? 'none';
}
