/**
 * `npm run content:stamp -- FILE...`: writes the hash of the original into translations, after a person has brought them up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from '../lib/content/read-records.server';

const files = process.argv.slice(2);
if (files.length === 0) {
	console.error('usage: npm run content:stamp -- content/help/x.en.md ...');
	process.exitCode = 2;
}
for (const file of files) {
	const original = file.replace(/\.[a-z]{2}\.md$/, '.md');
	const text = readFileSync(file, 'utf8');
	const hash = contentHash(readFileSync(original, 'utf8'));
	const stamped = text.replace(/^(translation:[\s\S]*?\bof:\s*)("[^"]*"|'[^']*'|[^\s,}]*)/m, `$1"${hash}"`);
	if (!stamped.includes(hash))
		throw new Error(`${file}: translation.of: expected a place for the hash, got none`);
	writeFileSync(file, stamped);
	console.log(`${file}: of "${hash}"`);
}
