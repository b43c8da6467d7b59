import { releaseOf } from '../content/release';
import { content } from '../content/store.server';
import { longDate } from '../i18n/dates';
import type { Lang } from '../i18n/languages';
import { buildTranslate } from '../i18n/translate-build.server';

/** Who publishes the site. An organisation may publish a site of its own name. */
function publisherName(): string {
	const { site } = content();
	return [...new Set([site.publisher, site.name].filter((name) => name !== null))].join(', ');
}

/** Where rows of the register are from, for a file that goes from hand to hand: who publishes them, version and day, and the licence. */
export function creditOfRows(): { source: string; licence: string } {
	const { version, date } = releaseOf(content());
	return { source: `${publisherName()}, ${version}, ${date}`, licence: content().site.data_licence.address };
}

/**
 * A sentence that names a page of the programme as a source: its title, who publishes it, the day of the data, and where it stands.
 * @param address of the page, with its origin
 * @param published where the paper behind the page is officially published, when that is known
 */
export function citation(
	lang: Lang,
	title: string,
	address: string,
	published: { name: string; url: string } | null = null
): string {
	const t = buildTranslate(lang);
	const { version, date } = releaseOf(content());
	const page = t('programme.cite_text', {
		title,
		by: publisherName(),
		date: longDate(lang, date),
		version,
		address
	});
	return published ? `${page} ${t('programme.cite_published', published)}` : page;
}
