import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { chosenPages } from '../../../src/cli/html/chosen-pages';
import { HTML_RULES } from '../../../src/cli/html/html-rules';
import { pageKinds } from '../../../src/cli/html/page-kinds';

const ROUTES = [
	'/[[lang=lang]]',
	'/[[lang=lang]]/[page]',
	'/[[lang=lang]]/hulp',
	'/[[lang=lang]]/hulp/[id]',
	'/[[lang=lang]]/hulp/kies/[...facets]',
	'/[[lang=lang]]/wegwijzer/[[state]]',
	'/talen/[code]'
];
const kindOf = pageKinds(ROUTES, ['en']);

describe('the kind of a page', () => {
	it.each([
		['/', '/[[lang=lang]]', undefined],
		['/en/', '/[[lang=lang]]', 'en'],
		['/over/', '/[[lang=lang]]/[page]', undefined],
		['/hulp/', '/[[lang=lang]]/hulp', undefined],
		['/en/hulp/a-line/', '/[[lang=lang]]/hulp/[id]', 'en'],
		['/hulp/kies/one/two/', '/[[lang=lang]]/hulp/kies/[...facets]', undefined],
		['/wegwijzer/', '/[[lang=lang]]/wegwijzer/[[state]]', undefined],
		['/en/wegwijzer/k1/', '/[[lang=lang]]/wegwijzer/[[state]]', 'en'],
		['/talen/ar/', '/talen/[code]', undefined]
	])('%s', (address, route, lang) => {
		expect(kindOf(address)).toEqual({ route, lang });
	});

	it('is none where no route fits', () => {
		expect(kindOf('/hulp/a/b/')).toBeNull();
	});
});

describe('the pages that are looked at', () => {
	const page = (address: string, bytes: number) => ({ file: address, address, bytes });

	it('are the largest of a kind and language, and all that each have a language of their own', () => {
		const pages = [
			page('/hulp/a/', 1),
			page('/hulp/b/', 3),
			page('/hulp/c/', 2),
			page('/en/hulp/a/', 1),
			page('/talen/ar/', 1),
			page('/talen/tr/', 2)
		];
		const { chosen } = chosenPages(pages, ROUTES, kindOf);
		expect(chosen.map(({ address }) => address).sort()).toEqual([
			'/en/hulp/a/',
			'/hulp/b/',
			'/talen/ar/',
			'/talen/tr/'
		]);
	});

	it('tell which routes have no page, and which pages no route', () => {
		const { missing, unknown } = chosenPages([page('/', 1), page('/a/b/c/', 1)], ROUTES.slice(0, 3), kindOf);
		expect(missing).toEqual(ROUTES.slice(1, 3));
		expect(unknown.map(({ address }) => address)).toEqual(['/a/b/c/']);
	});
});

describe('what is wrong in a page', () => {
	const rulesBroken = async (body: string) => {
		const html = `<!doctype html><html lang="nl"><head><title>Hulp</title></head><body><main><h1>Hulp</h1>${body}</main></body></html>`;
		const { results } = await new HtmlValidate(HTML_RULES).validateString(html);
		return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
	};

	it.each([
		['a block in a paragraph', '<p><span><div>a</div></span></p>', 'element-permitted-content'],
		['an id twice', '<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
		['a reference to nothing', '<p aria-describedby="gone">a</p>', 'no-missing-references'],
		['a role that is there already', '<table role="table"><tr><td>a</td></tr></table>', 'no-redundant-role'],
		['an element that does not exist', '<p><blink2>a</blink2></p>', 'element-name'],
		['a value that is not allowed', '<button type="go">a</button>', 'attribute-allowed-values'],
		['a field without a name', '<input type="text">', 'input-missing-label'],
		['a heading too deep', '<h3>a</h3>', 'heading-level'],
		['two landmarks of one name', '<nav aria-label="a"></nav><nav aria-label="a"></nav>', 'unique-landmark'],
		['something to tap that nobody sees', '<p aria-hidden="true"><a href="/">a</a></p>', 'hidden-focusable']
	])('is found: %s', async (_, body, rule) => {
		expect(await rulesBroken(body)).toContain(rule);
	});

	it('is not how our pages are written', async () => {
		expect(
			await rulesBroken('<ul aria-label="a"><li>a<li>b</ul><p hidden="">+31 20 261 52 75 > 1</p><br/>')
		).toEqual([]);
	});
});
