import { z } from 'zod';

/** Any schema of zod. */
export type Schema = z.core.$ZodType;
/** One whose parts can be asked for, by its type. */
type Known = z.core.$ZodTypes;

/** A schema without what is wrapped around it. */
interface Unwrapped {
	schema: Known;
	/** It may be left out. */
	isOptional: boolean;
	/** It may be `null`, which says that it is not known. */
	isNullable: boolean;
}

/** Takes off `optional`, `default`, `nullable`, and what a value is turned into once it is read. */
export function unwrapped(schema: Schema): Unwrapped {
	const own = schema as Known;
	const { def } = own._zod;
	switch (def.type) {
		case 'optional':
		case 'default':
			return { ...unwrapped(def.innerType), isOptional: true };
		case 'nullable':
			return { ...unwrapped(def.innerType), isNullable: true };
		case 'pipe':
			return unwrapped(def.in);
		default:
			return { schema: own, isOptional: false, isNullable: false };
	}
}

/** The fields of a schema that is an object, with or without wrapping; none of another. */
export function shapeOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
	const def = schema && unwrapped(schema).schema._zod.def;
	return def?.type === 'object' ? def.shape : {};
}

/**
 * Fields of objects of which a value is one, as of one object: what is not in all of them may be left out. Which go together is for the
 * schema to say.
 */
export function mergedShape(options: readonly Schema[]): Readonly<Record<string, Schema>> {
	const shapes = options.map(shapeOf);
	const merged = shapes.flatMap((shape) => Object.entries(shape));
	return Object.fromEntries(
		merged.map(([name, field]) => [
			name,
			shapes.every((shape) => name in shape) || unwrapped(field).isOptional ? field : z.optional(field)
		])
	);
}

/** What a schema says of itself to forms: see `read/fields.ts`. */
export function formMeta(schema: Schema): { refersTo: unknown; isDay: unknown } {
	const { refersTo, isDay } = z.globalRegistry.get(schema) ?? {};
	return { refersTo, isDay };
}

/** The least and the most of a whole number or of the length of a list, where the schema bounds it. */
export function boundsOf(schema: Known): { min?: number; max?: number } {
	const bounds: { min?: number; max?: number } = {};
	for (const check of schema._zod.def.checks ?? []) {
		const def = check._zod.def as z.core.$ZodChecks['_zod']['def'];
		if (def.check === 'min_length') bounds.min = def.minimum;
		if (def.check === 'max_length') bounds.max = def.maximum;
		if (def.check === 'greater_than' && def.inclusive) bounds.min = Number(def.value);
		if (def.check === 'less_than' && def.inclusive) bounds.max = Number(def.value);
	}
	return bounds;
}
