/**
 * Part of `npm run build`: writes `sitemap.xml` from the pages that were built, so that no page can be missing, and names it in
 * `robots.txt`. Left out: steps of the wegwijzer, of use only to who answers the questions, the neutral page of quick exit, and the
 * style guide.
 */
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import config from '../../svelte.config.js';

const origin = config.kit?.prerender?.origin ?? '';
const LEFT_OUT = /^([a-z]{2,3}\/)?(wegwijzer\/[a-z]\d|404|weer|stijl)/;

const paths = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('index.html'))
	.map((name) => name.replace(/index\.html$/, ''))
	.filter((path) => !LEFT_OUT.test(path))
	.sort();
const entries = paths.map((path) => `<url><loc>${origin}/${path}</loc></url>`).join('\n');
writeFileSync(
	'build/sitemap.xml',
	`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`
);
appendFileSync('build/robots.txt', `Sitemap: ${origin}/sitemap.xml\n`);
console.log(`${paths.length} pages in the sitemap`);
