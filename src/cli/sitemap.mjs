/**
 * Part of `npm run build`: writes `sitemap.xml` from the pages that were built, so that no page can be missing, and names it in
 * `robots.txt`. Left out is what says of itself that it may not be listed (steps of the wegwijzer, choices, what is not translated) and the
 * neutral page of quick exit. Pages that are there in several languages name each other, in both directions; those of first help too.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import config from '../../svelte.config.js';

const origin = config.kit?.prerender?.origin ?? '';
const LEFT_OUT = /^([a-z]{2,3}\/)?(404|weer)/;
/** First help, which is there in more languages than the site. */
const FIRST_HELP = /^talen\/([a-z]{2,3})\/$/;
const UNLISTED = '<meta name="robots" content="noindex"';

/** @type {{ languages: { code: string }[] }} */
const site = parse(readFileSync('content/site.yaml', 'utf8'));
const [first = '', ...others] = site.languages.map(({ code }) => code);

const listed = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('index.html') && !LEFT_OUT.test(name))
	.filter((name) => !readFileSync(`build/${name}`, 'utf8').includes(UNLISTED))
	.map((name) => name.replace(/index\.html$/, ''))
	.sort();
const known = new Set(listed);

/** @param {string} path without a slash in front */
const split = (path) => {
	const lang = others.find((code) => path === `${code}/` || path.startsWith(`${code}/`));
	return lang === undefined ? { lang: first, rest: path } : { lang, rest: path.slice(lang.length + 1) };
};

/** @param {string} path */
function entry(path) {
	const { rest } = split(path);
	const versions = FIRST_HELP.test(path)
		? listed.map((to) => ({ lang: FIRST_HELP.exec(to)?.[1] ?? '', to })).filter(({ lang }) => lang !== '')
		: [first, ...others]
				.map((lang) => ({ lang, to: lang === first ? rest : `${lang}/${rest}` }))
				.filter(({ to }) => known.has(to));
	const alternates =
		versions.length < 2
			? ''
			: versions
					.map(({ lang, to }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}/${to}"/>`)
					.join('');
	return `<url><loc>${origin}/${path}</loc>${alternates}</url>`;
}

writeFileSync(
	'build/sitemap.xml',
	`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${listed.map(entry).join('\n')}\n</urlset>\n`
);
appendFileSync('build/robots.txt', `Sitemap: ${origin}/sitemap.xml\n`);
console.log(`${listed.length} pages in the sitemap`);
