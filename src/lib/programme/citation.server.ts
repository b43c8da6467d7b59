import { releaseOf } from '../content/release';
import { content } from '../content/store.server';
import { longDate } from '../i18n/dates';
import type { Lang } from '../i18n/languages';
import { buildTranslate } from '../i18n/translate-build.server';

/**
 * A sentence that names a page of the programme as a source: its title, who publishes it, the day of the data, and where it stands.
 * @param address of the page, with its origin
 */
export function citation(lang: Lang, title: string, address: string): string {
	const { site } = content();
	const { version, date } = releaseOf(content());
	// An organisation may publish a site of its own name.
	const names = new Set([site.publisher, site.name].filter((name) => name !== null));
	return buildTranslate(lang)('programme.cite_text', {
		title,
		by: [...names].join(', '),
		date: longDate(lang, date),
		version,
		address
	});
}
