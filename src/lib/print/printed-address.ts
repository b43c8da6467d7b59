/** Names that no site can have (RFC 2606 and 6761): an address with one of these is an example. */
const RESERVED = /(^|\.)(example|invalid|localhost|test|example\.(com|net|org))$/;

/**
 * The address of a page as it may stand on paper, where nobody can mend it later.
 * @param origin where the site is published, e.g. `https://site.nl`
 * @param path address of the page, with a slash at both ends
 * @returns null when the origin is an example, or a number: then nobody has said yet where the site is published
 */
export function printedAddress(origin: string, path: string): { href: string; text: string } | null {
	const url = URL.canParse(path, origin) ? new URL(path, origin) : null;
	if (!url || RESERVED.test(url.hostname) || /^[\d.]+$|^\[/.test(url.hostname)) return null;
	return { href: url.href, text: `${url.host}${url.pathname.replace(/\/$/, '')}` };
}
