import { defaultLang, languageOf, readingOrder, type Lang } from '../../i18n/languages';
import type { Translation } from './fields';
import type { Collection } from './read-records.server';

/** What a page says about the language of its text. `outdated`: the original has changed since it was translated. */
export type TranslationState = 'original' | 'draft' | 'reviewed' | 'outdated' | 'missing';

/** A translation that is older than its original, or was never stamped. */
export interface OutdatedTranslation {
	file: string;
	of: string;
	expected: string;
}

/** A record with its words in a language, or in the one that is read instead where there is no translation. */
export interface InLanguage<T, U> {
	record: T;
	words: T | U;
	/** The Markdown below the front matter. */
	body: string;
	/** Language that words and body are in. */
	textLang: Lang;
	translation: TranslationState;
}

/** From what a reader has to know first to what needs no word. */
const MOST_TELLING: readonly TranslationState[] = ['missing', 'outdated', 'draft', 'reviewed'];

/** What is said of a list whose pieces may differ: of the one that a reader has to know most of. */
export function stateOfAll(pieces: readonly { translation: TranslationState }[]): TranslationState {
	return MOST_TELLING.find((state) => pieces.some(({ translation }) => translation === state)) ?? 'original';
}

const isOutdated = (translation: Translation, hash: string) => translation.of !== hash;

function translationState(lang: Lang, translation: Translation | undefined, hash: string): TranslationState {
	if (languageOf(lang) === defaultLang()) return 'original';
	if (!translation) return 'missing';
	return isOutdated(translation, hash) ? 'outdated' : translation.status;
}

/** Records of a collection in a language, in the order in which they were read. */
export function inLanguage<T, U extends { translation: Translation }>(
	collection: Collection<T, U>,
	lang: Lang
): InLanguage<T, U>[] {
	const order = readingOrder(lang);
	return [...collection.records.values()].map((original) => {
		const translatedIn = (code: Lang) => collection.translations.get(code)?.get(original.id);
		const textLang = order.find(translatedIn) ?? defaultLang();
		const translated = translatedIn(textLang);
		return {
			record: original.record,
			words: translated?.record ?? original.record,
			body: (translated ?? original).body,
			textLang,
			translation: translationState(lang, translatedIn(lang)?.record.translation, original.hash)
		};
	});
}

/** The translations of collections that are not of the present version of their original; a file of several records is named once. */
export function outdatedIn(
	collections: readonly Collection<unknown, { translation: Translation }>[]
): OutdatedTranslation[] {
	const outdated = collections.flatMap(({ records, translations }) =>
		[...translations.values()].flatMap((byId) =>
			[...byId.values()].flatMap(({ id, file, record: { translation } }) => {
				const expected = records.get(id)?.hash;
				return expected && isOutdated(translation, expected) ? [{ file, of: translation.of, expected }] : [];
			})
		)
	);
	return [...new Map(outdated.map((each) => [each.file, each])).values()];
}
