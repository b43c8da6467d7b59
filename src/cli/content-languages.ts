import { languageShares } from '../lib/content/check/language-shares.server';
import { content } from '../lib/content/store.server';
import { defaultLang, langCodes } from '../lib/i18n/languages';

const percent = (part: number) => `${Math.round(part * 100)}%`;

/**
 * `npm run content:languages`: what is translated, per language and kind of page.
 * @throws ContentError when the content is not valid
 */
export function contentLanguages({ json }: { json?: boolean }): void {
	const all = content();
	const languages = langCodes().filter((lang) => lang !== defaultLang());
	const shares = languageShares(all, languages);
	const missing = languages.map((lang) => ({
		lang,
		texts: all.missingTexts
			.filter(({ file }) => file.includes(`/${lang}/`))
			.reduce((sum, { keys }) => sum + keys.length, 0)
	}));
	if (json) {
		console.log(JSON.stringify({ shares, missing }));
		return;
	}
	for (const { lang, kind, records, translated, outdated, original } of shares)
		console.log(
			`${lang} ${kind}: ${translated} of ${records} translated, ${outdated} outdated, ${percent(original)} of the words in ${defaultLang()}`
		);
	for (const { lang, texts } of missing) console.log(`${lang}: ${texts} interface texts not translated`);
}
