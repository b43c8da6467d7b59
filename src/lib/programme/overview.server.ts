import { helpPoint } from '../help/help-points.server';
import { paperOf } from '../content/programme/paper-of';
import { inLanguage, stateOfAll } from '../content/read/in-language';
import { content } from '../content/store.server';
import { defaultLang, type Lang } from '../i18n/languages';
import { partialDate } from '../i18n/partial-date';
import { buildTranslate } from '../i18n/translate-build.server';
import { narrow, REGISTER_FACETS, type RegisterFacet } from './facets';
import { allEntries, registerPath } from './register-page.server';
import { registerRow } from './register-row';
import { sourceLink } from './source-text';

function facetBySlug(slug: string): RegisterFacet[] {
	return REGISTER_FACETS.filter((facet) => facet.slug === slug);
}

/** The programme in short: what it is, and its five lines with the number of activities in the overview of March 2024. */
export function overview(lang: Lang) {
	const { programme, lists } = content().programme;
	const t = buildTranslate(lang);
	const intro = inLanguage(lists.intro, lang);
	const lines = inLanguage(lists.lines, lang);
	const named = [...programme.intro, ...programme.lines]
		.flatMap(({ sources }) => sources)
		.map((source) => sourceLink(t, lang, source));
	const keys = named.map(({ href, text }) => href + text);
	const activities = facetBySlug('stuk-000');
	return {
		name: programme.name,
		translation: stateOfAll([...intro, ...lines]),
		intro: intro.map(({ words, textLang }) => ({ text: words.text, lang: textLang })),
		/** Sources of the texts, each once. */
		sources: named.filter((_, at) => keys.indexOf(keys[at] ?? '') === at),
		lines: lines.map(({ record: { number }, words: { title, summary }, textLang }) => {
			const facets = [...activities, ...facetBySlug(`lijn-${number}`)];
			return {
				number,
				title,
				summary,
				lang: textLang,
				count: narrow(allEntries(lang), facets).length,
				href: registerPath(lang, { facets: facetBySlug(`lijn-${number}`) })
			};
		}),
		checked: programme.checked,
		nextCheck: programme.next_check
	};
}

/** Motions and commitments with the state that the paper gives, in the order of the paper. */
export function motions(lang: Lang) {
	const t = buildTranslate(lang);
	const types = (['motion', 'commitment'] as const).map((type) => ({
		type,
		entries: allEntries(lang).filter(({ measure }) => measure.type === type)
	}));
	return {
		translation: stateOfAll(types.flatMap(({ entries }) => entries)),
		motions: types.map(({ type, entries }) => ({
			type,
			records: entries.map((entry) => ({
				...registerRow(t, lang, entry),
				summary: entry.words.summary,
				words: entry.measure.status.words ?? null,
				source: sourceLink(t, lang, entry.latest.source)
			}))
		}))
	};
}

/** Ministries with their number of records, and bodies with their help point on this site. */
export function whoDoesWhat(lang: Lang) {
	const { lists } = content().programme;
	const t = buildTranslate(lang);
	const ministries = inLanguage(lists.ministries, lang);
	const bodies = inLanguage(lists.bodies, lang);
	return {
		translation: stateOfAll([...ministries, ...bodies]),
		ministries: ministries.map(({ record: { id, former_names: former }, words, textLang }) => {
			const { name, role } = words;
			const facets = facetBySlug(`ministerie-${id.toLowerCase()}`);
			const count = narrow(allEntries(lang), facets).length;
			const href = count > 0 ? registerPath(lang, { facets }) : null;
			return { id, name, role, lang: textLang, former, count, href };
		}),
		bodies: bodies.map(({ record: { id, help: point, sources }, words: { name, role }, textLang }) => ({
			id,
			name,
			role,
			lang: textLang,
			help: (point && helpPoint(lang, point)?.id) ?? null,
			sources: sources.map((source) => sourceLink(t, lang, source))
		}))
	};
}

/** Laws and bills, those in force first. */
export function laws(lang: Lang) {
	const t = buildTranslate(lang);
	const all = inLanguage(content().programme.lists.laws, lang);
	return {
		translation: stateOfAll(all),
		laws: all
			.sort((a, b) => Number(a.record.in_force === null) - Number(b.record.in_force === null))
			.map(({ record: { id, number, in_force: inForce, sources }, words: { name, state }, textLang }) => ({
				id,
				name,
				number: number ?? null,
				state,
				lang: textLang,
				inForce: inForce && partialDate(lang, inForce),
				sources: sources.map((source) => sourceLink(t, lang, source))
			}))
	};
}

/** Abbreviations by letter: the Dutch words, and in another language what they mean. */
export function abbreviations(lang: Lang) {
	const all = inLanguage(content().programme.lists.abbreviations, lang);
	return {
		translation: stateOfAll(all),
		abbreviations: all
			.map(({ record, words, textLang }) => ({
				short: record.short,
				long: record.long,
				meaning: words.long === record.long ? null : words.long,
				note: words.note ?? null,
				lang: textLang
			}))
			.sort((a, b) => a.short.localeCompare(b.short, defaultLang()))
	};
}

/** The papers, oldest first, with the number of their records. */
export function papers(lang: Lang) {
	return content().programme.documents.map(
		({ id, title, kind, date, date_basis: basis, lines, sha256, file }) => ({
			id,
			title,
			kind,
			date: partialDate(lang, date),
			basis: basis ?? null,
			lines,
			sha256,
			file,
			count: allEntries(lang).filter(({ measure }) => paperOf(measure.id) === id).length,
			href: registerPath(lang, { facets: facetBySlug(`stuk-${id}`) })
		})
	);
}

/** Figures of the register by year, newest first; those without a year come last. */
export function programmeFigures(lang: Lang) {
	const t = buildTranslate(lang);
	const figures = allEntries(lang).flatMap((entry) =>
		entry.measure.figures.map((figure) => ({
			...figure,
			measure: { title: entry.words.title, lang: entry.textLang, href: registerRow(t, lang, entry).href },
			source: sourceLink(t, lang, { document: entry.paper, lines: figure.lines })
		}))
	);
	const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
	return years.map((year) => ({ year, figures: figures.filter((each) => each.year === year) }));
}
