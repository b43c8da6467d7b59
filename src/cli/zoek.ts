/** `npm run -s zoek -- [--lang nl] [--json] WORDS` or `--batch FILE.jsonl` (lines `{q, lang}`): the site's own search, in a terminal. */
import { readJsonLines, readOptions } from './batch';
import { searchIn } from './search-in';

function answer(q: string, lang: string) {
	const { emergency, results } = searchIn(lang)(q);
	return {
		emergency,
		results: results.map(({ id, type, title, url, score }) => ({ id, type, title, url, score }))
	};
}

const options = readOptions();
if (options.batch) {
	for (const line of readJsonLines(options.batch)) {
		const [q, lang] = [String(line.q ?? ''), String(line.lang ?? 'nl')];
		console.log(JSON.stringify({ q, lang, ...answer(q, lang) }));
	}
} else {
	const found = answer(options.text, options.lang);
	if (options.json) console.log(JSON.stringify(found));
	else {
		console.log(`emergency: ${found.emergency}`);
		for (const each of found.results)
			console.log(`${each.score.toFixed(2)} ${each.type} ${each.title} ${each.url}`);
	}
}
