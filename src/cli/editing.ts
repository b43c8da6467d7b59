/**
 * Part of `npm run build`: the page for editors at /beheer/, when `content/site.yaml` names a repository (docs/editing.md); nothing otherwise.
 * It is a build of its own, so that nothing of it is part of what visitors get.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { viteTheme } from '../lib/content/theme/vite-theme';
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

/** In a browser there is no file to read: what the preview asks of it is what it says now. */
const SITE_FILE = /\/src\/lib\/site\/site-file\.ts$/;
const siteFileNow = (): string => `export const siteFile = () => (${JSON.stringify(siteFile())});`;

/** Texts of the components that a preview draws, and those around them. */
const PREVIEW_TEXTS = /^(?:common|help|knowledge)\.|^editing\.preview_/;
const previewTexts = (lang: string): Record<string, string> =>
	Object.fromEntries(Object.entries(flatTexts(lang)).filter(([key]) => PREVIEW_TEXTS.test(key)));

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
		resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } },
		define: {
			__EDITING__: JSON.stringify(config),
			__PREVIEW_TEXTS__: JSON.stringify(
				Object.fromEntries(langCodes().map((code) => [code, previewTexts(code)]))
			)
		},
		plugins: [
			noteBundledPackages({ isLater: true }),
			viteTheme(process.cwd()),
			// A preview stands in a page of its own, and so do the styles of what is drawn in it.
			svelte({ configFile: false, emitCss: false, preprocess: vitePreprocess() }),
			{
				name: 'left-out',
				enforce: 'pre',
				resolveId(id) {
					const code = standInFor(id);
					return code === undefined ? null : LEFT_OUT + code;
				},
				load: (id) =>
					id.startsWith(LEFT_OUT) ? id.slice(LEFT_OUT.length) : SITE_FILE.test(id) ? siteFileNow() : null
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
