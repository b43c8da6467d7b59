import { content } from '../content/store.server';
import { contentHash } from '../content/read-records.server';
import type { Lang } from '../i18n/languages';
import { buildIndex } from './build-index';
import { collectDocuments } from './collect.server';

const files = new Map<Lang, { json: string; name: string }>();

/** The index of a language as it is served: named by its content, so that it may be kept for ever. */
export function searchDataFile(lang: Lang): { json: string; name: string } {
	const known = files.get(lang);
	if (known) return known;
	const json = JSON.stringify(buildIndex(collectDocuments(content(), lang), lang));
	const file = { json, name: `zoek-${lang}-${contentHash(json)}.json` };
	files.set(lang, file);
	return file;
}
