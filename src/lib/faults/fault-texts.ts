/**
 * The text for the language of the page; in the site's own language where that has none. Words for when nothing can be fetched cannot be fetched, so they are in
 * the script itself, in every language; each script takes only those that it says:
 *
 * `import.meta.glob<string>('../../../content/locales/*\/faults.json', { eager: true, import: 'step' })`
 * @param texts by the address of the file they come from
 * @param nothing what there is when that has none either
 */
export function ofPage<T>(texts: Record<string, T>, nothing: T): T {
	const entries = Object.entries(texts);
	const of = (lang: string) => entries.find(([file]) => file.includes(`/${lang}/`))?.[1];
	return of(document.documentElement.lang) ?? of(__SITE_LANGUAGE__) ?? nothing;
}
