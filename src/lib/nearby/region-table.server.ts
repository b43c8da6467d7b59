import { contentHash } from '../content/read/read-records.server';
import { fromContent, fromContentIn } from '../content/store.server';
import { buildTranslate } from '../i18n/translate-build.server';
import type { RegionWords } from './region-words';

interface DataFile {
	json: string;
	name: string;
}

/** The table for looking up a place, as it is served: named by its content. */
export const regionDataFile = fromContent(({ regions }): DataFile => {
	const json = JSON.stringify(regions.packed);
	return { json, name: `regio-${contentHash(json)}.json` };
});

/** What the form may answer in a language: fetched with the table, as over a thousand advice pages hold the form and few visitors use it. */
export const regionWordsFile = fromContentIn((_, lang): DataFile => {
	const t = buildTranslate(lang);
	const words: RegionWords = {
		empty: t('other.region_empty'),
		found: t('other.region_found'),
		choices: t('other.region_choices'),
		guess: t('other.region_guess'),
		'guess-one': t('other.region_guess-one'),
		otherwise: t('other.region_otherwise'),
		province: t('other.region_is-province'),
		'incomplete-postcode': t('other.region_incomplete-postcode'),
		'unknown-postcode': t('other.region_unknown-postcode'),
		'foreign-postcode': t('other.region_foreign-postcode'),
		'not-found': t('other.region_not-found')
	};
	const json = JSON.stringify(words);
	return { json, name: `regio-${lang}-${contentHash(json)}.json` };
});

/** Addresses of what the form fetches when somebody is about to type. */
export const regionFiles = fromContentIn((_, lang) => ({
	table: `/data/${regionDataFile().name}`,
	words: `/data/${regionWordsFile(lang).name}`
}));
export type RegionFiles = ReturnType<typeof regionFiles>;
