import { fromContentIn } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';
import { langOfAll } from '../knowledge/cards.server';
import { citation, creditOfRows } from './citation.server';
import { registerEntries, type RegisterEntry } from './entries';
import { canPair, REGISTER_FACET_GROUPS, narrow, REGISTER_FACETS, type RegisterFacet } from './facets';
import { choiceOf, choicePath, PART_SIZE, partsOf, type RegisterChoice } from './register-choice';
import { inOrder, REGISTER_ORDERS } from './register-order';
import { registerRow } from './register-row';

/** Records of the register with their state. */
export const allEntries: (lang: Lang) => RegisterEntry[] = fromContentIn(({ programme }, lang) =>
	registerEntries(programme, lang)
);

/** The address of a choice in a language. */
export function registerPath(lang: Lang, choice: Partial<RegisterChoice> = {}): string {
	return localPath(
		lang,
		`/programma/register/${choicePath({ facets: [], order: 'stuk', part: 1, ...choice })}`
	);
}

/**
 * A page of the register.
 * @param path what follows `/programma/register/`
 * @param origin of the site, without a slash at the end
 * @returns null when there is no such page
 */
export function registerPage(lang: Lang, path: string, origin: string) {
	const choice = choiceOf(path);
	const t = buildTranslate(lang);
	const all = allEntries(lang);
	if (!choice) return null;
	const { facets, order, part } = choice;
	const found = narrow(all, facets);
	const rows = inOrder(found, order, lang).slice((part - 1) * PART_SIZE, part * PART_SIZE);
	if (rows.length === 0) return null;
	const [chosen] = facets;
	const parts = (count: number, of: Omit<RegisterChoice, 'part'>) =>
		Array.from({ length: partsOf(count) }, (_, at) => registerPath(lang, { ...of, part: at + 1 }));
	const links = (group: (typeof REGISTER_FACET_GROUPS)[number]) =>
		REGISTER_FACETS.filter((facet) => facet.group === group).flatMap((facet: RegisterFacet) => {
			const count = narrow(found, [facet]).length;
			if (count === 0 || (chosen && !canPair(chosen, facet))) return [];
			return [{ label: facet.label(t), count, href: registerPath(lang, { facets: [...facets, facet] }) }];
		});
	const names = facets.map(({ label }) => label(t));
	const title =
		names.length > 0
			? t('programme.cite_chosen', { choice: names.join(', ') })
			: t('programme.cite_register');
	return {
		names,
		count: found.length,
		order,
		part,
		rows: rows.map((entry) => registerRow(t, lang, entry)),
		/** The language of its titles: that of the page when all are in it. */
		textLang: langOfAll(
			lang,
			rows.map((entry) => ({ lang: entry.textLang }))
		),
		parts: parts(found.length, { facets, order }),
		/** Where a column header leads without script; only the whole register has sorted pages. */
		orders:
			facets.length > 0
				? []
				: REGISTER_ORDERS.map((each) => ({ order: each, href: registerPath(lang, { order: each }) })),
		/** Links that narrow what is shown. */
		groups:
			facets.length > 1
				? []
				: REGISTER_FACET_GROUPS.map((group) => ({ group, links: links(group) })).filter(
						(each) => each.links.length > 0
					),
		/** To name it as a source. `pattern` is for the script, which knows what is chosen: `{title}` and `{address}` are to be filled in. */
		use: {
			citation: citation(lang, title, origin + registerPath(lang, choice)),
			pattern: citation(lang, '{title}', '{address}'),
			whole: origin + registerPath(lang),
			credit: creditOfRows()
		},
		/** Choices of the form, which works on all records. */
		form: {
			home: registerPath(lang),
			sources: parts(all.length, { facets: [], order: 'stuk' }),
			groups: REGISTER_FACET_GROUPS.map((group) => ({
				group,
				options: REGISTER_FACETS.filter(
					(facet) => facet.group === group && narrow(all, [facet]).length > 0
				).map((facet) => ({ slug: facet.slug, label: facet.label(t), isChosen: facets.includes(facet) }))
			}))
		}
	};
}

export type RegisterPageData = NonNullable<ReturnType<typeof registerPage>>;
