/** Longest time that a security.txt says it holds, in days: the standard advises less than a year (RFC 9116, 2.5.5). */
const HOLDS = 364;

const asUri = (contact: string) => (/^[^:/\s]+@[^:/\s]+$/.test(contact) ? `mailto:${contact}` : contact);

/**
 * The text of `/.well-known/security.txt` (RFC 9116). A site that is not built again for a year stops claiming that somebody reads along.
 * @param contact where a fault can be reported: an e-mail address or an https address
 * @param origin address the site is published under, without a slash at the end
 * @param languages codes of the languages in which a report can be read
 * @param day day of the build
 */
export function securityTxt(
	contact: string,
	origin: string,
	languages: readonly string[],
	day: Date
): string {
	const expires = new Date(day.getTime() + HOLDS * 86_400_000);
	expires.setUTCHours(0, 0, 0, 0);
	return [
		`Contact: ${asUri(contact)}`,
		`Expires: ${expires.toISOString()}`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${origin}/.well-known/security.txt`,
		''
	].join('\n');
}
