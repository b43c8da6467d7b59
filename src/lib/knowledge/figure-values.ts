import type { Figure } from '../content/knowledge/figures-schema';
import { dateLocaleOf, type Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';

/** A value of a figure, ready to show. */
export interface FigureValue {
	label: string;
	value: number;
	/** As the source words it when it is not exact, e.g. "ruim"; empty when it is. */
	qualifier: string;
	/** The number with its sign. */
	number: string;
	/** What is counted; empty for a percentage. */
	unit: string;
}

/**
 * The values of a figure; nothing is rounded.
 * @param lang language of the words around it: digits are grouped as there, and a qualifier is said in it
 */
export function figureValues(
	t: Translate,
	lang: Lang,
	{ values, unit }: Pick<Figure, 'values' | 'unit'>
): FigureValue[] {
	const format = new Intl.NumberFormat(dateLocaleOf(lang), { maximumFractionDigits: 3 });
	return values.map(({ label, value, qualifier }) => ({
		label,
		value,
		qualifier: qualifier === undefined ? '' : t(`knowledge.qualifier_${qualifier}`),
		number: unit === 'percent' ? `${format.format(value)}%` : format.format(value),
		unit: unit === 'percent' ? '' : t(`knowledge.unit_${unit}`)
	}));
}

/** The one value that stands for a figure where there is room for one: the latest of several years, else the first that the source names. */
export function leadValue<T>(kind: Figure['kind'], values: readonly T[]): T | undefined {
	return kind === 'time' ? values.at(-1) : values[0];
}

/** What a whole bar stands for: all people for a percentage, else the highest of the values. */
export function wholeOf({ values, unit }: Pick<Figure, 'values' | 'unit'>): number {
	return unit === 'percent' ? 100 : Math.max(...values.map(({ value }) => value));
}
