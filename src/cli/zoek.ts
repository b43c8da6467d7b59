import { formatFault, nearestHint } from '../lib/content/read/faults';
import { isLang, langCodes, type Lang } from '../lib/i18n/languages';
import { readJsonLines, type JsonLine } from './batch';
import { keptSearch } from './kept-search';
import { Mistake } from './mistake';

/** Flags of `npm run -s zoek`. */
export interface ZoekOptions {
	lang: Lang;
	json?: boolean;
	batch?: string;
}

async function answer(q: string, lang: Lang) {
	const { emergency, isChildAtRisk, role, results } = (await keptSearch(lang))(q);
	return {
		emergency,
		role,
		danger: emergency === 'none' && isChildAtRisk ? 'child' : emergency,
		results: results.map(({ id, type, title, url, score }) => ({ id, type, title, url, score }))
	};
}

/** A line of a batch, checked; a line without a language is in that of the command. */
function asked({ place, value }: JsonLine, usual: Lang): { q: string; lang: Lang } {
	const { q, lang = usual } = value;
	if (typeof q !== 'string')
		throw new Mistake(`${place}: q: expected text, got ${JSON.stringify(q) ?? 'nothing'}`);
	if (typeof lang === 'string' && isLang(lang)) return { q, lang };
	const expected = `one of ${langCodes().join(', ')}`;
	throw new Mistake(
		formatFault({ file: place, field: 'lang', expected, got: lang, hint: nearestHint(lang, langCodes()) })
	);
}

/**
 * `npm run -s zoek`: the site's own search, in a terminal.
 * @throws Mistake when there is nothing to look for, or a line of the batch does not hold
 */
export async function zoek(words: readonly string[], options: ZoekOptions): Promise<void> {
	const text = words.join(' ').trim();
	if (options.batch !== undefined) {
		if (text !== '') throw new Mistake(`expected words or --batch, got both ("${text}")`);
		const lines = readJsonLines(options.batch).map((line) => asked(line, options.lang));
		for (const line of lines) console.log(JSON.stringify({ ...line, ...(await answer(line.q, line.lang)) }));
		return;
	}
	if (text === '') throw new Mistake('expected words to look for, got none (try: npm run -s zoek -- --help)');
	const found = await answer(text, options.lang);
	if (options.json) {
		console.log(JSON.stringify(found));
		return;
	}
	console.log(`emergency: ${found.emergency}`);
	for (const each of found.results)
		console.log(`${each.score.toFixed(2)} ${each.type} ${each.title} ${each.url}`);
}
