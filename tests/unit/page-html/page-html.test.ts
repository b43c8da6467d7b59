import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { leanHtml } from '../../../src/lib/page-html/lean';
import { shareStyle, sharedSheet } from '../../../src/lib/page-html/shared-style.server';
import Icon from '../../../src/lib/ui/Icon.svelte';

const CSS = 'p{color:#123}\na>b{margin:0}';
const HASH = createHash('sha256').update(CSS).digest('base64');
const SCRIPT = "script-src 'self' 'sha256-abc='";
const PAGE = `<head>
	<meta http-equiv="content-security-policy" content="default-src 'none'; ${SCRIPT}; style-src 'self' 'sha256-${HASH}'; base-uri 'none'">
	<!--1abc--><title>Stap</title><!---->
	<style>${CSS}</style>
	<link href="/_app/immutable/assets/0.abc.css" rel="stylesheet" disabled media="(max-width: 0)">
</head>
<body><!--[--><p data-step="" data-src="/a">Een<!--]--> vraag</p><img alt=""></body>`;

describe('a page without what serves a framework script', () => {
	it('keeps every word, its style and its policy', () => {
		const lean = leanHtml(PAGE);
		expect(lean).toContain('<p data-step data-src="/a">Een vraag</p><img alt="">');
		expect(lean).toContain('<title>Stap</title>');
		expect(lean).toContain(`<style>${CSS}</style>`);
		expect(lean).toContain(HASH);
	});

	it('has no comments and no stylesheet that is switched off', () => {
		expect(leanHtml(PAGE)).not.toMatch(/<!--|disabled/);
	});

	it('lets the next item end an item, where no space would come to stand in it', () => {
		const list =
			'<body><ul><li>a</li><li class="b"><dl><dt>c</dt><dd>d</dd></dl></li></ul> <ul><li>e</li> <li>f</li></ul></body>';
		expect(leanHtml(list)).toBe(
			'<body><ul><li>a<li class="b"><dl><dt>c<dd>d</dl></ul> <ul><li>e</li> <li>f</ul></body>'
		);
	});

	it('keeps a stylesheet that is on', () => {
		const page = '<link href="/a.css" rel="stylesheet">';
		expect(leanHtml(page)).toBe(page);
	});
});

describe('pages that share their CSS', () => {
	const shared = shareStyle(PAGE);
	const name = /<link rel="stylesheet" href="\/data\/stijl\/([^"]+)">/.exec(shared)?.[1] ?? '';

	it('name a file that has what stood in the page', () => {
		expect(shared).not.toContain('<style>');
		expect(sharedSheet(name)?.startsWith(CSS)).toBe(true);
	});

	it('name a drawing that they repeat, and the file draws it; another stays in the page', () => {
		const { body } = render(Icon, { props: { name: 'phone' } });
		const page = shareStyle(PAGE.replace('vraag</p>', `vraag</p>${leanHtml(body)}`));
		const [, named = ''] = /<i class="icon (i-[a-z]+)"><\/i>/.exec(page) ?? [];
		expect(sharedSheet(name)).toContain(`.${named}{`);
		expect(page).not.toContain('<svg');
		const other = leanHtml(render(Icon, { props: { name: 'child' } }).body);
		expect(shareStyle(PAGE.replace('vraag</p>', `vraag</p>${other}`))).toContain(other);
	});

	it('allow no inline style any more, and no less than before for the rest', () => {
		expect(shared).toContain("style-src 'self';");
		expect(shared).toContain(SCRIPT);
	});

	it('have the same file for the same CSS and another for other CSS', () => {
		expect(shareStyle(PAGE)).toBe(shared);
		expect(shareStyle(PAGE.replace('#123', '#456'))).not.toContain(name);
	});

	it('are left as they are when they have none', () => {
		expect(shareStyle('<p>Vraag</p>')).toBe('<p>Vraag</p>');
	});
});
