import { hasPage } from '../../i18n/core-pages';
import { hasWholeSite } from '../../i18n/languages';
import { firstHelpKind } from '../kinds/first-help.server';
import type { ContentRecord, TranslatedRecord } from '../kinds/kind';
import { isShown } from '../kinds/shown';
import type { Content } from '../read-content.server';
import { inLanguage } from '../read/in-language';
import type { Collection } from '../read/read-records.server';
import { visibleTexts } from '../read/visible-texts';

/** How much of what is of one kind has words in a language. */
export interface LanguageShare {
	lang: string;
	/** Name of a kind of content; `figure`, `measure`, `event` and `programme` for what is no kind. */
	kind: string;
	/** Records that are shown. */
	records: number;
	/** Of these: those with words in the language. */
	translated: number;
	/** Of these: those that are older than their original. */
	outdated: number;
	/** Part of the words that nobody has translated, 0 to 1: what is shown in the site's own language. */
	original: number;
}

const wordsIn = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + (text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0), 0);

/**
 * The share of collections together.
 * @param textsOf what of an original is to be translated; nothing of a record that is not shown
 */
function shareOf<T extends ContentRecord, U extends TranslatedRecord>(
	lang: string,
	kind: string,
	collections: readonly Collection<T, U>[],
	textsOf: (record: T) => readonly string[]
): LanguageShare {
	const all = collections.flatMap((collection) =>
		inLanguage(collection, lang).flatMap(({ record, textLang, translation }) => {
			const texts = textsOf(record);
			if (texts.length === 0) return [];
			const length = wordsIn([...texts, collection.records.get(record.id)?.body ?? '']);
			return [{ translation, isTranslated: textLang === lang, length }];
		})
	);
	const length = (some: typeof all) => some.reduce((sum, each) => sum + each.length, 0);
	const translated = all.filter(({ isTranslated }) => isTranslated);
	return {
		lang,
		kind,
		records: all.length,
		translated: translated.length,
		outdated: translated.filter(({ translation }) => translation === 'outdated').length,
		original: all.length === 0 ? 0 : 1 - length(translated) / length(all)
	};
}

/**
 * What is translated, per language and kind. A record counts for as many words as its original has, so that a long page weighs more than a
 * short one; of a measure these are its title and summary, because what papers say is not translated.
 * @param languages the languages that are translated into
 */
export function languageShares(content: Content, languages: readonly string[]): LanguageShare[] {
	const { knowledge, programme } = content;
	const lists: readonly Collection<ContentRecord, TranslatedRecord>[] = Object.values(programme.lists);
	// First help is in languages of its own, and whole in each.
	const kinds = content.kinds.filter(({ name }) => name !== firstHelpKind.name);
	return languages.flatMap((lang) => {
		const ofKinds = kinds.map((kind) =>
			shareOf(lang, kind.name, [content.of(kind)], (record) =>
				isShown(kind, record) && hasPage(lang, kind.addressOf(record)) ? visibleTexts(record) : []
			)
		);
		if (!hasWholeSite(lang)) return ofKinds.filter(({ records }) => records > 0);
		return [
			...ofKinds,
			shareOf(lang, 'figure', [knowledge.figures], (figure) => visibleTexts(figure)),
			shareOf(lang, 'measure', programme.inLanguages, ({ title, summary }) => [title, summary]),
			shareOf(lang, 'event', [programme.timeline], ({ title, text = '' }) => [title, text]),
			shareOf(lang, 'programme', lists, (each) => visibleTexts(each, ['short', 'number', 'in_force']))
		];
	});
}
