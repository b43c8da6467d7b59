/** Where somebody tells that a page is wrong. */
export interface ReportAddress {
	href: string;
	isMail: boolean;
}

/** A part of a route that holds what a visitor answered or chose: `[[state]]`, `[...facets]`. */
const isChoice = (part: string) => part.startsWith('[[') || part.startsWith('[...');

/**
 * The page that an address is of, without what a visitor answered or chose on it: `/wegwijzer/` for each of its steps.
 * @param route as SvelteKit has it, with the language in front
 * @param path the address, without a language
 */
export function pageName(route: string, path: string): string {
	const parts = route.split('/').filter((part) => part !== '' && part !== '[[lang=lang]]');
	const at = parts.findIndex(isChoice);
	if (at === -1) return path;
	return `/${path
		.split('/')
		.slice(1, at + 1)
		.map((part) => `${part}/`)
		.join('')}`;
}

/**
 * The publisher's address with the name of a page in it, as the subject of a mail or as `page` in the address of a form. Nothing else of the
 * visit is in it.
 * @param contact an e-mail address or an https:// page
 * @param subject of the mail
 */
export function reportAddress(contact: string, page: string, subject: string): ReportAddress {
	if (!contact.startsWith('https://'))
		return { href: `mailto:${contact}?subject=${encodeURIComponent(subject)}`, isMail: true };
	const form = new URL(contact);
	form.searchParams.set('page', page);
	return { href: form.href, isMail: false };
}
