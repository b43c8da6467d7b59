import type { DataSet, FieldType } from '../content/kinds/data-set';

const nullable = (type: string, more: object = {}) => ({ type: [type, 'null'], ...more });

/** A field as JSON holds it (see `asJson` in data-files): a list is never null. */
const SHAPES: Readonly<Record<FieldType, object>> = {
	text: nullable('string'),
	number: nullable('number'),
	date: nullable('string'),
	url: nullable('string'),
	list: { type: 'array', items: { type: 'string' } }
};

/** What every table says of itself; it may say more. */
const ABOUT = ['title', 'description', 'version', 'date', 'license', 'credit'];

/**
 * JSON Schema (2020-12) of the JSON of a table: what every record holds.
 * @param address where the schema itself is served
 */
export function jsonSchemaOf({ title, description, fields }: DataSet, address: string) {
	const properties = Object.fromEntries(
		fields.map(({ name, type, meaning }) => [name, { ...SHAPES[type], description: meaning }])
	);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: address,
		title,
		description,
		type: 'object',
		required: ['about', 'records'],
		additionalProperties: false,
		properties: {
			about: {
				type: 'object',
				required: ABOUT,
				properties: Object.fromEntries(ABOUT.map((name) => [name, { type: 'string' }]))
			},
			records: {
				type: 'array',
				items: {
					type: 'object',
					required: fields.map(({ name }) => name),
					additionalProperties: false,
					properties
				}
			}
		}
	};
}
