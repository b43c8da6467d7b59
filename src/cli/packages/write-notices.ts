/**
 * Part of `npm run build`: writes the notices of packages that visitors get (`licenties.txt`) and the bill of materials of all that the site
 * is made from (`sbom.cdx.json`, CycloneDX).
 */
import { writeFileSync } from 'node:fs';
import { defaultLang } from '../../lib/i18n/languages';
import { buildTranslate } from '../../lib/i18n/translate-build.server';
import { npmBill, steadyBill } from './bill-of-materials';
import { bundledPackages } from './bundled-packages.js';
import { ownPackages } from './lock-file';
import { noticesOf, noticesText } from './notices';
import { PACKAGE_RULES } from './package-rules';

const shipped = bundledPackages();
const notices = noticesOf(shipped, ownPackages(), PACKAGE_RULES);
writeFileSync(
	'build/licenties.txt',
	noticesText(buildTranslate(defaultLang())('other.licences_lead'), notices)
);
writeFileSync('build/sbom.cdx.json', steadyBill(npmBill(), 'wegwijzer', shipped));
console.log(`packages in the pages: ${shipped.join(', ')}`);
