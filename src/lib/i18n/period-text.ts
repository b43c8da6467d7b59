import type { Lang } from './languages';
import { partialDate } from './partial-date';
import type { Translate } from './texts';

/** A period in words, as far as it is known: "vanaf maart 2024", "2021 tot en met 2023". */
export function periodText(
	t: Translate,
	lang: Lang,
	{ start, end, note }: { start?: string; end?: string; note?: string }
): string {
	const from = start === undefined ? undefined : partialDate(lang, start);
	const until = end === undefined ? undefined : partialDate(lang, end);
	if (from !== undefined && from === until) return from;
	if (from !== undefined && until !== undefined)
		return t('knowledge.period_between', { start: from, end: until });
	if (from !== undefined) return t('knowledge.period_from', { start: from });
	if (until !== undefined) return t('knowledge.period_until', { end: until });
	return note?.replace(/\.$/, '') ?? t('knowledge.period_unknown');
}
