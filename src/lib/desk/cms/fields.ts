import { boundsOf, formMeta, mergedShape, shapeOf, unwrapped, type Schema } from './schema-parts';

/** A field of a form, as Sveltia CMS is told of it (the part of its configuration that we use). */
export interface FormField {
	name: string;
	label: string;
	widget: string;
	/** In all languages, in none, or in those named. */
	required: boolean | string[];
	/** It has words in each language. */
	i18n: boolean;
	hint?: string;
	fields?: readonly FormField[];
	options?: readonly { label: string; value: string }[];
	multiple?: boolean;
	min?: number;
	max?: number;
	/** Of a relation: the collection, and what is shown of and searched in its records. */
	collection?: string;
	value_field?: string;
	display_fields?: readonly string[];
	search_fields?: readonly string[];
	/** Of a day, and of a number. */
	type?: string;
	format?: string;
	value_type?: string;
	default?: false;
	collapsed?: 'auto';
	/** Of Markdown: how it may be written. */
	modes?: readonly string[];
	buttons?: readonly string[];
	editor_components?: readonly string[];
}

/** What a form has to know beside a schema. */
export interface FormSetting {
	/** The language that is written first. */
	lang: string;
	/** Words of forms by their key; undefined where there are none. */
	words(key: string): string | undefined;
	/** The field by which records of a collection are known to people; undefined: forms do not offer that collection. */
	titleOf(collection: string): string | undefined;
}

/** Fields with a name, which stands on one line. */
const SHORT = ['title', 'name'];

/** What a field of a schema is in a form, without its name and the like. */
type Control = Omit<FormField, 'name' | 'label' | 'required' | 'i18n'>;

/** What no control of the CMS can hold, such as a list of sentences and claims, is written as YAML: `yaml-control.ts`. */
const AS_YAML: Control = { widget: 'yaml' };

function isObject(schema: Schema): boolean {
	return unwrapped(schema).schema._zod.def.type === 'object';
}

function relation(collection: string, { titleOf }: FormSetting): Control | null {
	const title = titleOf(collection);
	if (title === undefined) return null;
	return {
		widget: 'relation',
		collection,
		value_field: '{{slug}}',
		display_fields: [title],
		search_fields: [title]
	};
}

function textControl(schema: Schema, isTranslated: boolean, name: string, setting: FormSetting): Control {
	const { refersTo, isDay } = formMeta(schema);
	const related = typeof refersTo === 'string' ? relation(refersTo, setting) : null;
	if (related) return related;
	if (isDay === true) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	return { widget: isTranslated && !SHORT.includes(name) ? 'text' : 'string' };
}

function listControl(
	element: Schema,
	name: string,
	other: Schema | undefined,
	setting: FormSetting
): Control {
	const { schema } = unwrapped(element);
	const { def } = schema._zod;
	switch (def.type) {
		case 'enum':
		case 'string': {
			const item = controlOf(element, name, other, setting);
			const isChosen = item.widget === 'select' || item.widget === 'relation';
			return isChosen ? { ...item, multiple: true } : { widget: 'list' };
		}
		case 'object':
		case 'union': {
			const item = controlOf(element, name, elementOf(other), setting);
			return item.fields ? { widget: 'list', collapsed: 'auto', fields: item.fields } : AS_YAML;
		}
		default:
			return AS_YAML;
	}
}

/** What a list is a list of. */
function elementOf(list: Schema | undefined): Schema | undefined {
	const def = list && unwrapped(list).schema._zod.def;
	return def?.type === 'array' ? def.element : undefined;
}

function controlOf(field: Schema, name: string, other: Schema | undefined, setting: FormSetting): Control {
	const { schema } = unwrapped(field);
	const { def } = schema._zod;
	switch (def.type) {
		case 'string':
			return textControl(schema, other !== undefined, name, setting);
		case 'number':
			return { widget: 'number', value_type: 'int', ...boundsOf(schema) };
		case 'boolean':
		case 'literal':
			return { widget: 'boolean', default: false };
		case 'enum':
			return {
				widget: 'select',
				options: Object.values(def.entries).map((each) => option(String(each), setting))
			};
		case 'array': {
			const control = listControl(def.element, name, other, setting);
			return control === AS_YAML ? control : { ...control, ...boundsOf(schema) };
		}
		case 'object':
			return { widget: 'object', collapsed: 'auto', fields: fieldsOf(def.shape, shapeOf(other), setting) };
		case 'union':
			return def.options.every(isObject)
				? {
						widget: 'object',
						fields: fieldsOf(mergedShape(def.options), other ? mergedShape(def.options) : {}, setting)
					}
				: AS_YAML;
		default:
			return AS_YAML;
	}
}

const option = (value: string, { words }: FormSetting) => ({
	label: words(`option_${value}`) ?? value,
	value
});

function isRequired(field: Schema, other: Schema | undefined, lang: string): boolean | string[] {
	const { isOptional, isNullable } = unwrapped(field);
	if (isOptional || isNullable) return false;
	return other && unwrapped(other).isOptional ? [lang] : true;
}

/**
 * The fields of a form for a record.
 * @param shape the fields of the schema of the record
 * @param translated the fields of the schema of its translations: those are filled in per language
 */
export function fieldsOf(
	shape: Readonly<Record<string, Schema>>,
	translated: Readonly<Record<string, Schema>>,
	setting: FormSetting
): FormField[] {
	return Object.entries(shape).map(([name, field]) => {
		const other = translated[name];
		const hint = setting.words(`hint_${name}`);
		return {
			name,
			label: setting.words(`label_${name}`) ?? name.replaceAll('_', ' '),
			...(hint === undefined ? {} : { hint }),
			required: isRequired(field, other, setting.lang),
			i18n: other !== undefined,
			...controlOf(field, name, other, setting)
		};
	});
}
