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

const LEFT_OUT = '\0left-out:';

/** What stands in for a package that the page does without; undefined for others. */
function standInFor(id: string): string | undefined {
	// Its licence asks more of who passes it on than we do. Hours are read by our own rules; the check of the proposal has the library.
	if (id === 'opening_hours') return 'export default class { getWarnings() { return []; } }';
	// Colours for 300 languages of code, and drawing on maps: no field of ours has either.
	if (/^(@shikijs\/|terra-draw)/.test(id)) return 'export default []';
	return undefined;
}

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
				name: 'left-out',
				enforce: 'pre',
				resolveId(id) {
					const code = standInFor(id);
					return code === undefined ? null : LEFT_OUT + code;
				},
				load: (id) => (id.startsWith(LEFT_OUT) ? id.slice(LEFT_OUT.length) : null)
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
