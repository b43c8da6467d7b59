import { otherwiseOf, type Lang } from './languages';

/** What belongs to the core: an address with all that stands below it. */
const AREAS = ['/wegwijzer/', '/hulp/', '/regio/', '/zoeken/', '/talen/', '/folders-en-posters/'];

/** Standing pages of the core: on safety, for children, and what a site has to say about itself. */
const STANDING = ['bewaren', 'kinderen', 'privacy', 'snel-weg', 'toegankelijkheid', 'veilig-bezoeken'];

/** Help narrowed by more than one choice: too many pages for what they add in a language of the core. */
const TWO_CHOICES = /^\/hulp\/kies\/[^/]+\/[^/]+\//;

/**
 * Whether a language has a page: one with the core of the site alone does not have all.
 * @param path address of the Dutch page, e.g. `/hulp/`
 */
export function hasPage(lang: Lang, path: string): boolean {
	if (otherwiseOf(lang) === undefined || path === '/' || path === '/404') return true;
	if (TWO_CHOICES.test(path)) return false;
	return AREAS.some((area) => path.startsWith(area)) || STANDING.some((id) => path === `/${id}/`);
}
