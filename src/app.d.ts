declare global {
	/** The language at the root of the site, for scripts of pages: `default_language` of content/site.yaml, filled in by Vite. */
	const __SITE_LANGUAGE__: string;

	namespace App {
		interface Locals {
			/** Set by the load function of a page that nobody starts at: its CSS then comes from a file that the browser keeps. */
			hasSharedStyle?: boolean;
			/** Set by the load function of a page that is in another language than its address says. */
			written?: { lang: string; dir: 'ltr' | 'rtl' };
		}
	}
}

export {};
