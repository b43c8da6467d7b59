/**
 * Part of `npm run build`, before packing: writes `kept/<language>.json`, what a visitor can keep for offline (lib/kept), from the pages that
 * were built, and puts its size into the page that offers it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { defaultLang, langCodes, type Lang } from '../lib/i18n/languages';
import { localPath } from '../lib/i18n/paths';
import { buildTranslate } from '../lib/i18n/translate-build.server';
import { howToPack } from './pack/how-to-pack';
import { cutPages, type KeptPages } from '../lib/kept/kept-pages';

/** Pages that are kept, by their path: home, all help, the wegwijzer whole, what to do just after it happened, and the pages on safety. */
const KEPT =
	/^\/(hulp\/([a-z0-9-]+\/)?|wegwijzer\/([a-z0-9-]+\/)?|onderwerpen\/(acuut-seksueel-geweld|noodhulp-112)\/|veilig-bezoeken\/|snel-weg\/|bewaren\/)?$/;

/** Shown in the place of a page that was not kept. */
const INSTEAD = '/hulp/';

/** The page that offers it, and the marks in it that stand for sizes. */
const OFFER = '/bewaren/';

const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml'
};

const built = (address: string) => join('build', address, address.endsWith('/') ? 'index.html' : '');

const paths = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('index.html'))
	.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	.sort();

/** Addresses of scripts, styles and icons that a page or a script names, and those that these name. */
function assetsOf(texts: Iterable<string>): KeptPages['assets'] {
	const assets: KeptPages['assets'] = {};
	const look = (text: string, folder: string) => {
		for (const [, name = ''] of text.matchAll(/["'`]((?:\/|\.\.?\/)[\w./-]+\.(?:js|css|svg))["'`]/g)) {
			const address = name.startsWith('/') ? name : join(folder, name);
			const type = TYPES[extname(address)];
			// Scripts of search are of no use without its index, which is not kept.
			if (address in assets || !type || /\/search-/.test(address) || !existsSync(built(address))) continue;
			const own = readFileSync(built(address), 'utf8');
			assets[address] = { type, text: own };
			look(own, join(address, '..'));
		}
	};
	for (const text of texts) look(text, '/');
	return assets;
}

function keptFile(lang: Lang): string {
	const t = buildTranslate(lang);
	const prefix = lang === defaultLang() ? '' : `/${lang}`;
	const html = new Map(
		paths
			.filter((path) => path.startsWith(`${prefix}/`) && KEPT.test(path.slice(prefix.length)))
			.map((path) => [path, readFileSync(built(path), 'utf8')])
	);
	const kept: KeptPages = {
		...cutPages(html),
		assets: assetsOf(html.values()),
		words: { served: t('kept.served'), old: t('kept.served_old'), missing: t('kept.missing') },
		instead: localPath(lang, INSTEAD)
	};
	return JSON.stringify(kept);
}

/** In millions of bytes, as people read sizes: `0,3`. */
const megabytes = (lang: Lang, bytes: number) =>
	(Math.ceil(bytes / 1e5) / 10).toLocaleString(lang, { minimumFractionDigits: 1 });

mkdirSync('build/kept', { recursive: true });
for (const lang of langCodes()) {
	const offer = built(localPath(lang, OFFER));
	const first = keptFile(lang);
	const level = howToPack(`build/kept/${lang}.json`)?.brotli ?? constants.BROTLI_DEFAULT_QUALITY;
	const packed = brotliCompressSync(first, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
	const sizes = { fetch: packed.length, room: Buffer.byteLength(first) };
	writeFileSync(
		offer,
		readFileSync(offer, 'utf8')
			.replaceAll('%kept.fetch%', megabytes(lang, sizes.fetch))
			.replaceAll('%kept.room%', megabytes(lang, sizes.room))
	);
	// Once more: the page that offers it is kept too, to take all away while offline.
	writeFileSync(`build/kept/${lang}.json`, keptFile(lang));
	console.log(`kept/${lang}.json: ${sizes.room} bytes, packed ${sizes.fetch}`);
}
