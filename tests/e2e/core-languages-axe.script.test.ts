import { languages } from '../../src/lib/i18n/languages';
import { expectNoAxeFaults, test } from './site';

/** One page of each kind that a language of the core has. */
const CORE = [
	'/',
	'/hulp/centrum-seksueel-geweld/',
	'/wegwijzer/k1-b1-w1-t1/',
	'/regio/amsterdam/',
	'/folders-en-posters/net-gebeurd/',
	'/zoeken/'
];

for (const { code } of languages().filter(({ otherwise }) => otherwise !== undefined)) {
	test(`axe finds nothing in the core (${code})`, async ({ page }) => {
		for (const path of CORE) await expectNoAxeFaults(page, `/${code}${path}`);
	});
}
