/**
 * Part of `npm run build`: writes the notices of packages that visitors get (`licenties.txt`), the bill of materials of all that the site is
 * made from (`sbom.cdx.json`, CycloneDX), and where to report a fault, when `content/site.yaml` says where (`.well-known/security.txt`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import config from '../../../svelte.config.js';
import { content } from '../../lib/content/store.server';
import { defaultLang, langCodes } from '../../lib/i18n/languages';
import { buildTranslate } from '../../lib/i18n/translate-build.server';
import { npmBill, steadyBill } from './bill-of-materials';
import { securityTxt } from '../security-txt';
import { bundledPackages } from './bundled-packages.js';
import { ownPackages } from './lock-file';
import { noticesOf, noticesText } from './notices';
import { PACKAGE_RULES } from './package-rules';

const shipped = bundledPackages();
const notices = noticesOf(shipped, ownPackages(), PACKAGE_RULES);
writeFileSync(
	'build/licenties.txt',
	noticesText(buildTranslate(defaultLang())('makers.licences_lead'), notices)
);
const { security } = content().site.contact;
if (security !== null) {
	const origin = config.kit?.prerender?.origin ?? '';
	mkdirSync('build/.well-known', { recursive: true });
	writeFileSync('build/.well-known/security.txt', securityTxt(security, origin, langCodes(), new Date()));
}
writeFileSync('build/sbom.cdx.json', steadyBill(npmBill(), 'wegwijzer', shipped));
console.log(`packages in the pages: ${shipped.join(', ')}`);
