import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { defaultLang, pageCodes } from '../../lib/i18n/languages';
import { FAILED, Mistake } from '../mistake';
import { HTML_RULES, STYLE_GUIDE_RULES } from './html-rules';
import { chosenPages, type BuiltPage } from './chosen-pages';
import { pageKinds } from './page-kinds';

/** Files of a folder and those below it, with forward slashes. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(sep, '/'));
}

/** Every route that has a page, by the folders of `src/routes`. */
function routes(): string[] {
	return filesBelow('src/routes')
		.filter((name) => name.endsWith('+page.svelte'))
		.map((name) => `/${dirname(name)}`.replace(/\/\.$/, ''));
}

/** Every page of the build by its address; `404.html` is the page of a route too. */
function builtPages(): BuiltPage[] {
	return filesBelow('build')
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			file: join('build', name),
			address: `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '/')}`,
			bytes: statSync(join('build', name)).size
		}));
}

/** What is wrong with a page, one line per fault. */
async function faultsOf(validator: HtmlValidate, { file, address }: BuiltPage): Promise<string[]> {
	const rules = address.includes('/stijl/') ? STYLE_GUIDE_RULES : HTML_RULES;
	const { results } = await validator.validateString(readFileSync(file, 'utf8'), file, rules);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line, column, selector }) =>
				`${address}: ${ruleId}: ${message} (${file}:${line}:${column}${selector === null ? '' : `, ${selector}`})`
		)
	);
}

/**
 * `npm run html`: whether the HTML of the last build is right, on the largest page of each kind in each language and on every page of first
 * help. Prints each fault with its page and rule.
 * @throws Mistake when there are faults, or a kind of page is not in the build
 */
export async function checkHtml(): Promise<void> {
	const kindOf = pageKinds(
		routes(),
		pageCodes().filter((code) => code !== defaultLang())
	);
	const { chosen, missing, unknown } = chosenPages(builtPages(), routes(), kindOf);
	const validator = new HtmlValidate();
	const faults = [
		...missing.map((route) => `${route}: expected a page of this kind in the build, got none`),
		...unknown.map(({ address }) => `${address}: expected a page of a route, got a file of none`)
	];
	for (const page of chosen) faults.push(...(await faultsOf(validator, page)));
	if (faults.length > 0) throw new Mistake(`${faults.length} found\n${faults.join('\n')}`, FAILED);
	console.log(`${chosen.length} pages, of ${routes().length} kinds: their HTML is right`);
}
