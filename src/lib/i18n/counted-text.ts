/**
 * The text for a number, in the language of the page.
 * @param texts an element's: one per plural form, as `countedData` writes them
 */
export function countedText(texts: DOMStringMap, count: number): string {
	const form = new Intl.PluralRules(document.documentElement.lang).select(count);
	return (texts[form] ?? texts.other ?? '').replace('#', String(count));
}
