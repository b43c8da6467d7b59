import { readdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import Footer from '../../../src/lib/layout/Footer.svelte';
import { pageName, reportAddress } from '../../../src/lib/layout/report-address';

const LANG = '/[[lang=lang]]';

describe('the name of a page', () => {
	it.each([
		[LANG, '/', '/'],
		[`${LANG}/hulp/[id]`, '/hulp/a-line/', '/hulp/a-line/'],
		[`${LANG}/regio/[municipality]`, '/regio/a-place/', '/regio/a-place/'],
		[`${LANG}/programma/tijdlijn/[year=year]`, '/programma/tijdlijn/2024/', '/programma/tijdlijn/2024/']
	])('is its address: %s', (route, path, name) => {
		expect(pageName(route, path)).toBe(name);
	});

	it.each([
		[`${LANG}/wegwijzer/[[state]]`, '/wegwijzer/k1-b1-w1/', '/wegwijzer/'],
		[`${LANG}/wegwijzer/[[state]]`, '/wegwijzer/', '/wegwijzer/'],
		[`${LANG}/hulp/kies/[...facets]`, '/hulp/kies/wat-stalking/voor-jezelf/', '/hulp/kies/']
	])('has nothing of what a visitor answered or chose: %s %s', (route, path, name) => {
		expect(pageName(route, path)).toBe(name);
	});

	it('has nothing of it on any route that has a choice', () => {
		const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('+page.svelte'))
			.map((name) => `/${name.replaceAll('\\', '/').replace(/\/?\+page\.svelte$/, '')}`);
		const choosing = routes.filter((route) => /\/\[(\[(?!lang)|\.\.\.)/.test(route));
		expect(choosing.length).toBeGreaterThan(0);
		for (const route of choosing) {
			const path = `${route.replace(LANG, '').replace(/\[[^/]*/g, 'answered')}/`;
			expect(pageName(route, path)).not.toContain('answered');
		}
	});
});

describe('the line at the foot of a page', () => {
	const t = buildTranslate('nl');
	const footer = (corrections: ReturnType<typeof reportAddress> | null) =>
		render(Footer, {
			props: { t, lang: 'nl', path: '/', pages: [], notice: null, site: { publisher: null, corrections } }
		}).body;

	it('is not there while the publisher has no address', () => {
		expect(footer(null)).not.toContain(t('common.corrections'));
	});

	it('leads to a mail with the name of the page, and says what stays behind', () => {
		const html = footer(
			reportAddress('fout@publisher.example', '/hulp/a-line/', 'over /hulp/a-line/ & meer')
		);
		expect(html).toContain(
			'href="mailto:fout@publisher.example?subject=over%20%2Fhulp%2Fa-line%2F%20%26%20meer"'
		);
		expect(html).toContain(t('common.corrections_mail'));
	});

	it('leads to a page with the name in its address', () => {
		const { href } = reportAddress('https://publisher.example/fout?taal=nl', '/hulp/a-line/', '');
		expect(Object.fromEntries(new URL(href).searchParams)).toEqual({ taal: 'nl', page: '/hulp/a-line/' });
		expect(footer({ href, isMail: false })).toContain(t('common.corrections_page'));
	});
});
