import { DANGERS, ROLES, type Danger, type Role } from '../../content/search/sentence-labels';
import { unpackNumbers } from '../index/varint-text';
import { meaning, probabilities, type Head, type Network } from './network';

/** Numbers per feature. */
export const RANK = 24;
/** Numbers of features are sent as one of so many steps up and down, their middle included. */
export const STEPS = 3;

/** What was learned from sentences, as it is sent. */
export interface PackedModel {
	/** How many pages the model tells apart: the distinct ids of the index, in its order. */
	pages: number;
	/** Gaps between the places of the features that are kept, in ascending order (see features and varint-text). */
	places: string;
	/** RANK digits per feature, 0 to 2 * STEPS. */
	rows: string;
	/** What a step is worth, per column. */
	steps: number[];
	/** RANK numbers per class, zigzag encoded, in steps of `classStep`. */
	classes: string;
	classStep: number;
	bias: number[];
}

/** Heads of the model, by their number: page, role, danger. */
export function headsOf(pages: number): [page: Head, role: Head, danger: Head] {
	return [
		{ from: 0, size: pages },
		{ from: pages, size: ROLES.length },
		{ from: pages + ROLES.length, size: DANGERS.length }
	];
}

export interface Model {
	rowOf: ReadonlyMap<number, number>;
	network: Network;
	heads: readonly [page: Head, role: Head, danger: Head];
}

/** Whole numbers from 0 up as numbers that may be below 0, and back: 0, -1, 1, -2, 2. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (code: number): number => (code & 1 ? -(code + 1) / 2 : code / 2);

export function unpackModel(packed: PackedModel): Model {
	const { pages, places, rows, steps, classes, classStep, bias } = packed;
	let place = 0;
	const rowOf = new Map(
		unpackNumbers(places).map((gap, row) => {
			place += gap;
			return [place, row];
		})
	);
	const features = Float32Array.from(rows, (digit, at) => (Number(digit) - STEPS) * (steps[at % RANK] ?? 0));
	return {
		rowOf,
		network: {
			features: { width: RANK, of: features },
			classes: {
				width: RANK,
				of: Float32Array.from(unpackNumbers(classes), (code) => unzigzag(code) * classStep)
			},
			bias: Float32Array.from(bias)
		},
		heads: headsOf(pages)
	};
}

/** What the model makes of a sentence: probabilities. */
export interface Understanding {
	/** By the number of a page's id. */
	pages: Float64Array;
	role: Readonly<Record<Role, number>>;
	danger: Readonly<Record<Danger, number>>;
}

/** Who most likely speaks. */
export const likeliestRole = ({ role }: Understanding): Role =>
	ROLES.reduce<Role>((best, each) => (role[each] > role[best] ? each : best), 'self');

/**
 * Reads a sentence.
 * @param places of its features
 */
export function understand(places: readonly number[], { rowOf, network, heads }: Model): Understanding {
	const sum = meaning(
		places.flatMap((place) => rowOf.get(place) ?? []),
		network.features
	);
	const [page, role, danger] = heads;
	const named = <Name extends string>(names: readonly Name[], head: Head) => {
		const odds = probabilities(sum, network, head);
		return Object.fromEntries(names.map((name, at) => [name, odds[at] ?? 0])) as Record<Name, number>;
	};
	return {
		pages: probabilities(sum, network, page),
		role: named(ROLES, role),
		danger: named(DANGERS, danger)
	};
}
