import { normalisePlace } from './normalise-place';
import { municipalityOfPostcode, type PackedRegions } from './region-index';

/** A municipality to choose, with the place that matched. */
export interface RegionChoice {
	slug: string;
	name: string;
	/** The place typed, when it is not the municipality itself. */
	place: string;
}

export type LookupResult =
	| { kind: 'empty' | 'unknown-postcode' | 'foreign-postcode' | 'not-found' }
	| { kind: 'found'; choice: RegionChoice }
	| { kind: 'choices'; choices: RegionChoice[] };

/** Longest text looked at: longer than any place name. */
const MAX_LENGTH = 60;
const MAX_CHOICES = 8;

function choiceOf(packed: PackedRegions, position: number, place: string): RegionChoice[] {
	const municipality = packed.municipalities[position];
	return municipality ? [{ slug: municipality[0], name: municipality[1], place }] : [];
}

function isOneEditApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	return (
		restA.slice(1) === restB.slice(1) ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		(restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
	);
}

function matching(packed: PackedRegions, holds: (name: string) => boolean): RegionChoice[] {
	const found = new Map<string, RegionChoice>();
	packed.municipalities.forEach(([slug, name]) => {
		if (holds(normalisePlace(name))) found.set(slug, { slug, name, place: name });
	});
	for (const [position, ...names] of packed.places) {
		const place = names.find((name) => holds(normalisePlace(name)));
		const [choice] = place === undefined ? [] : choiceOf(packed, position, place);
		if (choice && !found.has(choice.slug)) found.set(choice.slug, choice);
	}
	return [...found.values()];
}

function result(choices: RegionChoice[]): LookupResult | null {
	const [first] = choices;
	if (!first) return null;
	return choices.length === 1
		? { kind: 'found', choice: first }
		: { kind: 'choices', choices: choices.slice(0, MAX_CHOICES) };
}

/**
 * Finds the municipality for what a visitor typed: a Dutch postcode (with or without letters), a municipality or a place.
 * A name in more than one municipality gives choices; so do the beginning of a name and a name with one typing error.
 */
export function lookUp(packed: PackedRegions, query: string): LookupResult {
	const text = query.slice(0, MAX_LENGTH).trim();
	if (text === '') return { kind: 'empty' };
	const postcode = /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(text);
	if (postcode) {
		const position = municipalityOfPostcode(packed, Number(postcode[1]));
		return position === undefined
			? { kind: 'unknown-postcode' }
			: (result(choiceOf(packed, position, text)) ?? { kind: 'unknown-postcode' });
	}
	if (/\d/.test(text) && !/[a-z]{3}/i.test(text)) return { kind: 'foreign-postcode' };
	const wanted = normalisePlace(text);
	if (wanted === '') return { kind: 'not-found' };
	return (
		result(
			matching(packed, (name) => name === wanted || name.replace(/ (nb|gld|l|nh|lb)$/, '') === wanted)
		) ??
		(wanted.length >= 3 ? result(matching(packed, (name) => name.startsWith(wanted))) : null) ??
		(wanted.length >= 5 ? result(matching(packed, (name) => isOneEditApart(name, wanted))) : null) ?? {
			kind: 'not-found'
		}
	);
}
