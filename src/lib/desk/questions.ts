import type { HelpInput, HelpRecord } from '../content/help/help-schema';
import { publicHelpPoint } from '../help/help-point';
import type { PublicChannel } from '../help/public-channel';
import { describeWeek } from '../hours/describe-hours';
import type { Schedule } from '../hours/schedule';
import type { Translate } from '../i18n/texts';
import { choiceWords } from './choices';

/** Something to ask an organisation about one field of its record. */
export interface CallQuestion {
	/** As answers name it: `channels.phone.hours`, by the id of the channel; `verify.1` is the first thing to find out. */
	field: string;
	ask: string;
	/** How an answer is written in a form; null: in words. */
	write: string | null;
	/** What a visitor reads of it; null: nothing. */
	shown: string | null;
	/** As it stands in the file, confirmed or not; null: it is not there. */
	stored: string | null;
}

/** Day and night, as a file has it. A spreadsheet takes it for a date, so the desk has words for it. */
export const ALWAYS = '24/7';

function weekText(t: Translate, schedule: Schedule): string {
	if (schedule.alwaysOpen) return t('help.hours_always');
	const names = t('help.days').split(',');
	const rows = describeWeek(schedule).map(({ days, ranges }) => {
		const ends = [...new Set([days[0], days.at(-1)])].map((day) => names[day ?? 0]).join(' – ');
		return `${ends}: ${ranges.map(([from, to]) => `${from}–${to}`).join(', ')}`;
	});
	return `${rows.join('; ')}.${schedule.holidays === 'closed' ? ` ${t('help.hours_holidays')}` : ''}`;
}

/** Ways to reach somebody that are open at hours of their own. */
const HAS_HOURS: readonly PublicChannel['type'][] = ['phone', 'chat', 'whatsapp', 'walk-in'];

function aboutChannel(
	t: Translate,
	record: HelpRecord['channels'][number],
	input: HelpInput['channels'][number],
	shown: PublicChannel
): CallQuestion[] {
	const field = `channels.${record.id}`;
	const channel = t(`help.channel_${record.type}`);
	const questions: CallQuestion[] = [
		{
			field: `${field}.value`,
			ask: t(`desk.ask_value_${record.type}`),
			write: record.type === 'phone' || record.type === 'whatsapp' ? t('desk.write_number') : null,
			shown: shown.display,
			stored: record.number?.display ?? input.value
		}
	];
	if (HAS_HOURS.includes(record.type) || input.hours !== undefined)
		questions.push({
			field: `${field}.hours`,
			ask: t('desk.ask_hours', { channel }),
			write: t('desk.write_hours'),
			shown: shown.hours && weekText(t, shown.hours),
			stored: input.hours === ALWAYS ? t('desk.always') : (input.hours ?? null)
		});
	if (record.type === 'phone' || input.cost !== undefined)
		questions.push({
			field: `${field}.cost`,
			ask: t('desk.ask_cost', { channel }),
			write: t('desk.write_choice', { choices: choiceWords(t, 'cost').join(', ') }),
			shown: shown.cost && t(`desk.say_${shown.cost}`),
			stored: input.cost ? t(`desk.say_${input.cost}`) : null
		});
	return questions;
}

function aboutAge(t: Translate, { eligibility }: HelpRecord): CallQuestion[] {
	const { minimum_age: min, maximum_age: max, all_ages: all } = eligibility;
	const age = (name: 'minimum_age' | 'maximum_age' | 'all_ages', known: string | null): CallQuestion => ({
		field: `eligibility.${name}`,
		ask: t(`desk.ask_${name}`),
		write: name === 'all_ages' ? t('desk.write_all_ages') : t('desk.write_age'),
		shown: known,
		stored: known
	});
	return [
		age('minimum_age', min?.toString() ?? null),
		age('maximum_age', max?.toString() ?? null),
		age('all_ages', all ? t('desk.say_yes') : null)
	];
}

function aboutTerms(t: Translate, record: HelpRecord): CallQuestion[] {
	return (['anonymous', 'free'] as const).map((field) => {
		const value = record[field];
		const known = value === 'unknown' ? null : t(`desk.say_${value}`);
		const choices = choiceWords(t, field).join(', ');
		return {
			field,
			ask: t(`desk.ask_${field}`),
			write: t('desk.write_choice', { choices }),
			shown: known,
			stored: known
		};
	});
}

/** What has to be asked about a help point, beside what stands on the site, in the words of the desk. */
export function callQuestions(
	t: Translate,
	lang: string,
	record: HelpRecord,
	input: HelpInput
): CallQuestion[] {
	const shown = publicHelpPoint({ record, words: record, textLang: lang, translation: 'original' }, null);
	const questions = [
		...record.channels.flatMap((channel, index) => {
			const [own, stored] = [shown.channels[index], input.channels[index]];
			return own && stored ? aboutChannel(t, channel, stored, own) : [];
		}),
		...aboutAge(t, record),
		...aboutTerms(t, record),
		...record.verify.map((what, index) => ({
			field: `verify.${index + 1}`,
			ask: t('desk.ask_verify', { what }),
			write: null,
			shown: null,
			stored: null
		}))
	];
	return record.publish ? questions : questions.map((question) => ({ ...question, shown: null }));
}
