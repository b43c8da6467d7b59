import type { Answers } from './model';

/**
 * Names of wordings that fit a visitor, best fit first. Words may be written for one of them by adding `@name` to the id of a
 * question or block. `child` and `teen` are people under 12 and under 18 who ask for themselves; `parent` was told by somebody under 18.
 * A wording never decides what is asked or advised.
 */
export function variantsFor(answers: Answers): readonly string[] {
	const { role, age } = answers;
	const names: string[] = [];
	if (role === 'self' && age === 'under-12') names.push('child', 'minor');
	if (role === 'self' && age === '12-17') names.push('teen', 'minor');
	if (role === 'known-person' && (age === 'under-12' || age === '12-17')) names.push('parent');
	if (role !== undefined) names.push(role);
	return names;
}

/** All names that {@link variantsFor} can give besides the roles. */
export const AGE_VARIANTS = ['child', 'teen', 'minor', 'parent'] as const;

/** The entry that fits best: `id@variant` for the first variant that has one, else `id`. */
export function fitting<T>(
	entries: Readonly<Record<string, T>>,
	id: string,
	answers: Answers
): T | undefined {
	const name = variantsFor(answers).find((variant) => entries[`${id}@${variant}`] !== undefined);
	return entries[name === undefined ? id : `${id}@${name}`];
}
