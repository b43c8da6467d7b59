import type { Translate } from '../i18n/texts';

/** What a field of a help point may hold, in the order in which it is asked. */
export const CHOICES = {
	cost: ['free', 'local-rate', 'normal-rate'],
	anonymous: ['yes', 'no', 'possible'],
	free: ['yes', 'no']
} as const;

export type ChoiceField = keyof typeof CHOICES;

/** The choices in words, as they are asked. */
export function choiceWords(t: Translate, field: ChoiceField): string[] {
	return CHOICES[field].map((choice) => t(`desk.say_${choice}`));
}

/** The value for what somebody wrote, in words or as the file has it; anything else is given back as it is, for the schema to refuse. */
export function chosen(t: Translate, field: ChoiceField, answer: string): string {
	const written = answer.toLowerCase();
	return CHOICES[field].find((choice) => written === choice || written === t(`desk.say_${choice}`)) ?? answer;
}
