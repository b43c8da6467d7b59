import type { Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';
import type { HelpPoint } from './help-point';
import { shownCost } from './shown-cost';

function agesText(t: Translate, { minimumAge: min, maximumAge: max, allAges }: HelpPoint): string | null {
	if (min !== null && max !== null) return t('help.age_range', { min, max });
	if (min !== null) return t('help.age_from', { min });
	if (max !== null) return t('help.age_to', { max });
	return allAges ? t('help.age_all') : null;
}

/**
 * What people want to know before they call, a few words each: cost, name, age, area, languages. What is not known is left out, and so is
 * that the help is free where that stands beside the first way to reach it.
 */
export function knownFacts(t: Translate, help: HelpPoint, lang: Lang): string[] {
	const first = help.channels.find(({ href }) => href !== null);
	const isSaid = first !== undefined && shownCost(first.cost, help.free) === 'free';
	const languages = help.languages
		.map((code) => new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code)
		.join(', ');
	return [
		help.free === 'unknown' || isSaid ? null : t(`help.free_${help.free}`),
		help.anonymous === 'unknown' ? null : t(`help.anonymous_${help.anonymous}`),
		agesText(t, help),
		t(`help.area_${help.serviceArea}`),
		languages === '' ? null : t('help.languages', { languages })
	].filter((fact) => fact !== null);
}
