import { error } from '@sveltejs/kit';
import { fromContentIn } from '$lib/content/store.server';
import { hasLetters } from '$lib/content/theme/covered-letters';
import { themeOf } from '$lib/content/theme/themes.server';
import { isEmbedRoute } from '$lib/embed/embed-page.server';
import { firstHelpNotice } from '$lib/first-help/first-help-page.server';
import { emergencyContacts } from '$lib/help/emergency-contacts.server';
import { publishedHelp } from '$lib/help/help-points.server';
import { factsWindow } from '$lib/help/facts-window';
import { hasPage } from '$lib/i18n/core-pages';
import { defaultLang, hasAddresses, hasWholeSite, type Lang } from '$lib/i18n/languages';
import { flatTexts } from '$lib/i18n/locale-texts.server';
import { localPath, splitPath } from '$lib/i18n/paths';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { pageName, reportAddress } from '$lib/layout/report-address';
import type { LayoutServerLoad } from './$types';

/** What head and foot of every page need. */
const frame = fromContentIn((from, lang) => ({
	...factsWindow(publishedHelp(from, lang)),
	emergency: emergencyContacts(lang),
	// Of a language with the core alone everything was translated by a machine first, as its page of first help was.
	notice: hasWholeSite(lang) ? null : firstHelpNotice(from, lang),
	exit: from.site.exit,
	mark: themeOf(from).mark,
	hasOwnLetters: hasLetters(themeOf(from).font?.characters, Object.values(flatTexts(lang)).join()),
	publisher: from.site.publisher,
	corrections: from.site.contact.corrections,
	footer: from
		.pages(lang)
		.filter((page) => page.footer !== null)
		.map(({ id, title }) => ({ id, title }))
}));

export const load: LayoutServerLoad = ({ params, route, url }) => {
	const lang: Lang = params.lang ?? defaultLang();
	// The default language has no address of its own: it stands at the root.
	if (params.lang !== undefined && (!hasAddresses(lang) || lang === defaultLang())) error(404);
	if (!hasPage(lang, splitPath(url.pathname).path)) error(404);
	const t = buildTranslate(lang);
	const { publisher, corrections: contact, ...shown } = frame(lang);
	const page = localPath(lang, pageName(route.id ?? '', splitPath(url.pathname).path));
	return {
		lang,
		t,
		...shown,
		site: {
			publisher,
			corrections:
				contact === null ? null : reportAddress(contact, page, t('common.corrections_subject', { page }))
		},
		/** It has a head and foot of its own, in a language that the site is not in. */
		hasOwnFrame: route.id === '/talen/[code]',
		isEmbed: isEmbedRoute(route.id),
		// Nobody looks for the page that says that one is missing: from there the language switch leads home.
		path: route.id === '/[[lang=lang]]/404' ? '/' : splitPath(url.pathname).path
	};
};
