/**
 * Part of `npm run build`: the page for editors at /beheer/, when `content/site.yaml` names a repository (docs/editing.md); nothing otherwise.
 * It is a build of its own, so that nothing of it is part of what visitors get.
 */
import { build } from 'vite';
import { cmsConfig } from '../lib/desk/cms/config';
import { defaultLang, langCodes } from '../lib/i18n/languages';
import { flatTexts } from '../lib/i18n/locale-texts.server';
import { siteFile } from '../lib/site/site-file';
import { noteBundledPackages } from './packages/bundled-packages.js';

const NOTHING = '\0nothing';

const { name, editing } = siteFile();
if (editing) {
	const first = defaultLang();
	const texts = flatTexts(first);
	const words = (key: string) => texts[`editing.${key}`];
	const config = cmsConfig({
		name,
		editing,
		languages: [first, ...langCodes().filter((code) => code !== first)],
		words
	});
	const inPage: Readonly<Record<string, string>> = {
		lang: first,
		title: `${words('title') ?? ''} - ${name}`,
		noscript: words('noscript') ?? ''
	};
	await build({
		configFile: false,
		root: 'src/lib/desk/cms',
		base: '/beheer/',
		publicDir: false,
		logLevel: 'warn',
		define: { __EDITING__: JSON.stringify(config) },
		plugins: [
			noteBundledPackages({ isLater: true }),
			{
				// Colours for 300 languages of code, none of which stands in content.
				name: 'no-colours-of-code',
				enforce: 'pre',
				resolveId: (id) => (id.startsWith('@shikijs/') ? NOTHING : null),
				load: (id) => (id === NOTHING ? 'export default []' : null)
			},
			{
				name: 'words-of-page',
				transformIndexHtml: (html) => html.replace(/%(\w+)%/g, (all, key: string) => inPage[key] ?? all)
			}
		],
		build: {
			outDir: '../../../../build/beheer',
			emptyOutDir: true,
			target: 'es2022',
			reportCompressedSize: false,
			chunkSizeWarningLimit: 5000
		}
	});
	console.log(`/beheer/ edits ${editing.repository} (${editing.backend})`);
}
