/** An entry of a feed. */
export interface FeedEntry {
	/** Part of the entry's permanent id: letters, digits, hyphens and dots. */
	id: string;
	title: string;
	summary: string;
	/** Day, `2026-11-25`. */
	date: string;
	/** Address of the page it is about. */
	href: string;
}

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * A feed in Atom (RFC 4287).
 * @param self address of the feed itself
 * @param entries at least one, newest first
 */
export function atomFeed(
	about: { title: string; author: string; self: string; home: string },
	entries: readonly FeedEntry[]
): string {
	const day = (date: string) => `${date}T00:00:00Z`;
	const lines = entries.map(
		({ id, title, summary, date, href }) => `	<entry>
		<id>${escapeXml(`${about.self}#${id}`)}</id>
		<title>${escapeXml(title)}</title>
		<updated>${day(date)}</updated>
		<link href="${escapeXml(href)}"/>
		<summary>${escapeXml(summary)}</summary>
	</entry>
`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
	<id>${escapeXml(about.self)}</id>
	<title>${escapeXml(about.title)}</title>
	<updated>${day(entries[0]?.date ?? '')}</updated>
	<author><name>${escapeXml(about.author)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(about.self)}"/>
	<link href="${escapeXml(about.home)}"/>
${lines.join('')}</feed>
`;
}
