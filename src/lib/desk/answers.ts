import type { HelpInput } from '../content/help/help-schema';
import { nearestHint, type Fault } from '../content/read/faults';
import type { Translate } from '../i18n/texts';
import { chosen } from './choices';
import { ALWAYS } from './questions';
import type { FieldChange } from './set-in-yaml';

/** What somebody said about a field; `field` as in a question. */
export interface Answer {
	field: string;
	text: string;
}

/** What an answer changes in a record, or what would have been right. */
type Read = FieldChange[] | string;

const NOT_ASKED = 'a field that the sheet asks for';
const NOTHING_THERE = 'what it is: there is nothing in the file that can be right';
const AGES = ['minimum_age', 'maximum_age'] as const;

/** `020-261 52 75` as the file has it: `+31202615275`. What is no number is given back for the schema to refuse. */
function storedNumber(text: string): string {
	const digits = text.replace(/[\s().-]/g, '');
	return /^0(?![89]00|802)\d{9}$/.test(digits) ? `+31${digits.slice(1)}` : digits;
}

/**
 * Facts of a way to reach the organisation: what it said of them itself may be shown.
 * @param said null: it is right as it stands
 */
function ofChannel(t: Translate, { channels }: HelpInput, [id, part]: string[], said: string | null): Read {
	const index = channels.findIndex((channel) => channel.id === id);
	const channel = channels[index];
	if (!channel || (part !== 'value' && part !== 'hours' && part !== 'cost')) return NOT_ASKED;
	const isNumber = channel.type === 'phone' || channel.type === 'whatsapp';
	const written = {
		value: isNumber ? storedNumber : (text: string) => text,
		hours: (text: string) => (text.toLowerCase() === t('desk.always') ? ALWAYS : text),
		cost: (text: string) => chosen(t, 'cost', text)
	}[part];
	const value = said === null ? channel[part] : written(said);
	if (value === null || value === undefined) return NOTHING_THERE;
	return [
		{ path: ['channels', index, part], value },
		{ path: ['channels', index, `${part}_status`], value: 'confirmed' }
	];
}

function ofAge(
	t: Translate,
	{ eligibility }: HelpInput,
	name: string | undefined,
	said: string | null
): Read {
	const bound = AGES.find((each) => each === name);
	if (bound === undefined && name !== 'all_ages') return NOT_ASKED;
	if (said === null) return eligibility[bound ?? 'all_ages'] === undefined ? NOTHING_THERE : [];
	if (bound === undefined) {
		if (said.toLowerCase() !== t('desk.say_yes')) return `${t('desk.say_yes')}, or nothing`;
		return [
			{ path: ['eligibility', 'all_ages'], value: true },
			...AGES.map((each) => ({ path: ['eligibility', each], value: undefined }))
		];
	}
	if (!/^\d{1,3}$/.test(said)) return 'a whole number of years';
	return [
		{ path: ['eligibility', bound], value: Number(said) },
		{ path: ['eligibility', 'all_ages'], value: undefined }
	];
}

/** What was found out stands behind the question, until an editor has worked it into the words. */
function ofVerify(
	{ verify = [] }: HelpInput,
	name: string | undefined,
	said: string | null,
	day: string
): Read {
	const index = Number(name) - 1;
	const question = verify[index];
	if (question === undefined) return NOT_ASKED;
	return said === null
		? NOTHING_THERE
		: [{ path: ['verify', index], value: `${question} [${day}: ${said}]` }];
}

function readAnswer(t: Translate, record: HelpInput, { field, text }: Answer, day: string): Read {
	const said = text.toLowerCase() === t('desk.right') ? null : text;
	const [area, ...names] = field.split('.');
	switch (area) {
		case 'channels':
			return ofChannel(t, record, names, said);
		case 'eligibility':
			return ofAge(t, record, names[0], said);
		case 'verify':
			return ofVerify(record, names[0], said, day);
		case 'anonymous':
		case 'free':
			if (said === null) return record[area] === 'unknown' ? NOTHING_THERE : [];
			return [{ path: [area], value: chosen(t, area, said) }];
		default:
			return NOT_ASKED;
	}
}

/**
 * What answers change in a record.
 * @param fields those that the sheet asks for
 * @param day on which they were given
 * @param toldOf where an answer stands, for its faults: file, field and what was written
 */
export function changesOf(
	t: Translate,
	record: HelpInput,
	answers: readonly Answer[],
	fields: readonly string[],
	day: string,
	toldOf: (answer: Answer) => Omit<Fault, 'expected'>
): { changes: FieldChange[]; faults: Fault[] } {
	const changes: FieldChange[] = [];
	const faults: Fault[] = [];
	for (const answer of answers) {
		const isAsked = fields.includes(answer.field);
		const read = isAsked ? readAnswer(t, record, answer, day) : NOT_ASKED;
		if (typeof read === 'string') {
			const hint = isAsked ? undefined : nearestHint(answer.field, fields);
			faults.push({ ...toldOf(answer), expected: read, hint });
		} else changes.push(...read);
	}
	return { changes, faults };
}
