import type { Lang } from '../../i18n/languages';
import { inLanguage, type InLanguage } from '../read/in-language';
import type { Collections } from './read-kinds';
import type { ContentRecord, Kind, TranslatedRecord } from './kind';

/** Whether a record may be shown. */
export function isShown<T extends ContentRecord, U extends TranslatedRecord>(
	kind: Kind<T, U>,
	record: T
): boolean {
	return record.publish !== false && (kind.isShown?.(record) ?? true);
}

/** The records of a kind that may be shown, in a language and in the order of the kind. */
export function shownIn<T extends ContentRecord, U extends TranslatedRecord>(
	content: Pick<Collections, 'of'>,
	kind: Kind<T, U>,
	lang: Lang
): InLanguage<T, U>[] {
	const shown = inLanguage(content.of(kind), lang).filter(({ record }) => isShown(kind, record));
	return kind.compare ? shown.sort((a, b) => kind.compare?.(a.record, b.record) ?? 0) : shown;
}

/** The same, without their words in a language. */
export function shownOf<T extends ContentRecord, U extends TranslatedRecord>(
	content: Pick<Collections, 'of'>,
	kind: Kind<T, U>
): T[] {
	const shown = [...content.of(kind).records.values()]
		.map(({ record }) => record)
		.filter((record) => isShown(kind, record));
	return kind.compare ? shown.sort((a, b) => kind.compare?.(a, b) ?? 0) : shown;
}
