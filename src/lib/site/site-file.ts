import { parse } from 'yaml';
import { contentRoot } from './content-root.ts';

/** A language of the site, as `content/site.yaml` has it. */
export interface Language {
	code: string;
	/** In the language itself. */
	name: string;
	direction: 'ltr' | 'rtl';
	/** The language tag that dates and numbers are written by. */
	dates: string;
	/** The language that is read where this one has nothing: it has the core of the site alone. Absent: it has the whole site. */
	otherwise?: string;
}

/** Another reading of some pages of a language, in easier words. */
export interface Reading {
	/** A language tag: that of the language with a variant of BCP 47, as `nl-simple`. */
	code: string;
	/** The language that it is a reading of, which is read where it has no words of its own. */
	of: string;
	/** The link that leads to it. */
	name: string;
	/** The link that leads back. */
	back: string;
	/** Addresses of the Dutch pages that have it, with all that stands below them. */
	pages: readonly string[];
}

/** Hosts of a repository that editors can propose changes to; the last keeps them in the browser, for a trial. */
export const EDITING_BACKENDS = ['github', 'test-repo'] as const;

/** Where editors without git propose their changes. */
export interface Editing {
	/** `owner/name` */
	repository: string;
	/** The branch that changes are proposed for. */
	branch: string;
	backend: (typeof EDITING_BACKENDS)[number];
}

/** What texts, addresses and the build need of `content/site.yaml`. */
interface SiteFile {
	name: string;
	defaultLanguage: string;
	languages: readonly Language[];
	readings: readonly Reading[];
	/** The folder below content/themes/ that the site has its look from. */
	theme: string;
	/** Null: nobody edits in the browser, and nothing of it is built. */
	editing: Editing | null;
}

/** The look of a site that names none. */
export const DEFAULT_THEME = 'wegwijzer';

let known: SiteFile | undefined;

/**
 * Name, languages and theme of the site, read once. Whether the file is right is for lib/content to say, which reads it whole: here what is wrong
 * with it only leaves it without languages.
 */
export function siteFile(): SiteFile {
	known ??= read();
	return known;
}

/** Has the file read anew when it is next asked for. */
export function forgetSiteFile(): void {
	known = undefined;
}

interface RawSite {
	name?: string;
	default_language?: string;
	theme?: string;
	languages?: Language[];
	readings?: Reading[];
	editing?: (Pick<Editing, 'repository'> & Partial<Editing>) | null;
}

function read(): SiteFile {
	// Components use this for addresses. SvelteKit compiles them for browsers too, where no page runs them: an import of node:fs would not build.
	const { readFileSync } = process.getBuiltinModule('node:fs');
	let raw: RawSite | null = null;
	try {
		raw = parse(readFileSync(`${contentRoot()}/content/site.yaml`, 'utf8')) as RawSite | null;
	} catch {
		// As said above.
	}
	const languages = Array.isArray(raw?.languages) ? raw.languages : [];
	return {
		name: raw?.name ?? '',
		defaultLanguage: raw?.default_language ?? '',
		theme: raw?.theme ?? DEFAULT_THEME,
		editing: raw?.editing ? { branch: 'main', backend: 'github', ...raw.editing } : null,
		languages: languages.filter((language) => typeof language?.code === 'string'),
		readings: (Array.isArray(raw?.readings) ? raw.readings : []).filter(
			(reading) => typeof reading?.code === 'string' && Array.isArray(reading.pages)
		)
	};
}
