import { hasWholeSite, readingWith, type Lang } from './languages';

/** What belongs to the core: an address with all that stands below it. */
const AREAS = ['/wegwijzer/', '/hulp/', '/regio/', '/zoeken/', '/talen/', '/folders-en-posters/'];

/** Standing pages of the core: on safety, for children, and what a site has to say about itself. */
const STANDING = ['bewaren', 'kinderen', 'privacy', 'snel-weg', 'toegankelijkheid', 'veilig-bezoeken'];

/** Files of interface texts that these pages have words from. */
const TEXTS = ['common', 'faults', 'help', 'home', 'kept', 'other', 'print', 'wegwijzer'];

/** Help narrowed by choices: hundreds of pages, of which the core has those that are asked for most. */
const CHOICES = '/hulp/kies/';
const CORE_CHOICES = ['eigenschap-dag-en-nacht', 'via-chatten', 'eigenschap-anoniem', 'voor-professionals'];

/** Whether pages of a language have words from a file of interface texts; `area` is its name. */
export function hasTexts(lang: Lang, area: string): boolean {
	return hasWholeSite(lang) || TEXTS.includes(area);
}

/**
 * Whether a language has a page: one with the core of the site alone does not have all, a reading in easier words has few.
 * @param path address of the Dutch page, e.g. `/hulp/`
 */
export function hasPage(lang: Lang, path: string): boolean {
	const reading = readingWith(lang);
	if (reading) return reading.pages.some((page) => path.startsWith(page));
	if (hasWholeSite(lang) || path === '/' || path === '/404') return true;
	if (path.startsWith(CHOICES)) return CORE_CHOICES.some((choice) => path === `${CHOICES}${choice}/`);
	return AREAS.some((area) => path.startsWith(area)) || STANDING.some((id) => path === `/${id}/`);
}
