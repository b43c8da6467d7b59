import { z } from 'zod';
import { unwrapped, type Schema } from './schema-parts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A form has an empty text, list or group of fields for what nobody filled in. */
function isEmpty(value: unknown): boolean {
	if (isFields(value)) return Object.values(value).every(isEmpty);
	return (
		value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
	);
}

/** Names that the CMS gives its own fields, in what is added to a list; it leaves them out of files itself. */
const OF_CMS = /^__sc_/;

/** A field that the schema does not have stays as it is, unless it is empty: what is wrong with it is for the schema to say. */
function tidyFields(shape: Readonly<Record<string, Schema>>, value: Fields): Fields {
	const known = Object.entries(shape).map(([name, schema]) => [name, tidy(schema, value[name])] as const);
	const others = Object.entries(value).filter(
		([name, each]) => !(name in shape) && !OF_CMS.test(name) && !isEmpty(each)
	);
	return Object.fromEntries([...known, ...others].filter(([, each]) => each !== undefined));
}

/** What is written of a value of a form where its schema, without wrapping, is met. */
function tidyValue(schema: z.core.$ZodTypes, value: unknown): unknown {
	const { def } = schema._zod;
	switch (def.type) {
		case 'object':
			return tidyFields(def.shape, isFields(value) ? value : {});
		case 'array':
			return Array.isArray(value)
				? value.map((each) => tidy(def.element, each)).filter((each) => each !== undefined && each !== '')
				: value;
		case 'record':
			return isFields(value)
				? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(def.valueType, each)]))
				: value;
		case 'union': {
			const tried = def.options.map((option) => ({ option, tidied: tidy(option, value) }));
			return tried.find(({ option, tidied }) => z.safeParse(option, tidied).success)?.tidied ?? value;
		}
		case 'literal':
			return def.values.some((each) => each === value) ? value : undefined;
		default:
			return value === '' && !z.safeParse(schema, value).success ? undefined : value;
	}
}

/**
 * The value of a form as it stands in a file: what nobody filled in is left out, or `null` where the schema has that for what is not known.
 * @returns undefined when nothing is to be written
 */
export function tidy(field: Schema, value: unknown): unknown {
	const { schema, isOptional, isNullable } = unwrapped(field);
	if ((isOptional || isNullable) && isEmpty(value)) return isNullable ? null : undefined;
	const tidied = tidyValue(schema, value);
	return isOptional && isEmpty(tidied) ? undefined : tidied;
}
