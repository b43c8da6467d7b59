/**
 * A line of CSV as RFC 4180 writes it, without its end: a field that holds the separator, a quote or a line break stands in quotes.
 * @param separator a comma, or a semicolon for spreadsheets in countries that write numbers with a comma
 */
export function csvLine(fields: readonly string[], separator: ',' | ';'): string {
	const field = (text: string) =>
		text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
	return fields.map(field).join(separator);
}
