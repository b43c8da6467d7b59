import type { Collection } from '../read/read-records.server';

/**
 * Translations that are not there yet of records that are shown: their words are read in another language meanwhile.
 * @param languages into which everything is translated sooner or later
 * @returns paths of the files that would hold them
 */
export function withoutTranslation(
	{ records, translations }: Collection<{ publish?: boolean }, unknown>,
	languages: readonly string[]
): string[] {
	return [...records.values()].flatMap(({ id, file, record }) =>
		record.publish === false
			? []
			: languages
					.filter((lang) => !translations.get(lang)?.has(id))
					.map((lang) => file.replace(/\.md$/, `.${lang}.md`))
	);
}
