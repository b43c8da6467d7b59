/**
 * The headers of every answer, for every server: ours reads them here, those of nginx, Caddy and hosts with a `_headers` file are written from
 * here (`npm run build`). docs/operations.md says what each is for.
 */
import { siteFile, type Editing } from '../site/site-file';
import { NEUTRAL_PATH } from '../safety/neutral-page.js';
import { EMBED_FOLDERS, notFoundPage, OPEN_DATA_FOLDER } from './addresses';
import { PAGE_SOURCES } from './policy';

/** Names and values of headers. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Words of a policy that are written between quotes. */
const QUOTED = new Set(['self', 'none', 'unsafe-inline']);

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
	return Object.entries(directives)
		.map(([name, values]) => [name, ...values.map((v) => (QUOTED.has(v) ? `'${v}'` : v))].join(' '))
		.join('; ');
}

/**
 * The policy of pages as a header. A browser keeps to both, this and the one in the page, which allows what stands in the page by its hash. Here
 * hashes would be those of one build: a server with the settings of last month would stop the quick exit of today. So this bounds where things
 * come from, and forbids frames, which a page cannot do for itself. Scripts have it too: a worker obeys the header of its own file.
 */
export const PAGE_POLICY = policy({
	...PAGE_SOURCES,
	'script-src': [...PAGE_SOURCES['script-src'], 'unsafe-inline'],
	'style-src': [...PAGE_SOURCES['style-src'], 'unsafe-inline'],
	// The page for webmasters shows our own embeds; every other page forbids frames in it by its own policy.
	'frame-src': ['self'],
	'frame-ancestors': ['none']
});

/**
 * For pages that stand in a frame on a page of others: any page may frame them. All that they need stands in them, so nothing is fetched; a frame
 * that its host has shut off from our origin (`sandbox`) could not fetch it either.
 */
const EMBED_POLICY = policy({
	'default-src': ['none'],
	'script-src': ['unsafe-inline'],
	'style-src': ['unsafe-inline'],
	'img-src': ['self', 'data:'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'frame-ancestors': ['*']
});

/** Where the page for editors stands, when `content/site.yaml` has one (docs/editing.md). */
const EDITING_FOLDER = '/beheer/';

/** What the page for editors asks of the host of the repository, which is all that it asks of others. */
const EDITING_HOSTS: Readonly<
	Record<Editing['backend'], { api: readonly string[]; images: readonly string[] }>
> = {
	github: { api: ['https://api.github.com'], images: ['https://avatars.githubusercontent.com'] },
	'test-repo': { api: [], images: [] }
};

/** The policy of the page for editors alone: the CMS writes styles, reads what it made itself, and talks to the host of the repository. */
function editingPolicy(backend: Editing['backend']): string {
	const { api, images } = EDITING_HOSTS[backend];
	return policy({
		'default-src': ['none'],
		'script-src': ['self'],
		'style-src': ['self', 'unsafe-inline'],
		'img-src': ['self', 'data:', 'blob:', ...images],
		'font-src': ['self'],
		// What a record will look like: a page that the CMS makes in the browser, under this same policy.
		'frame-src': ['blob:'],
		'connect-src': ['self', 'data:', 'blob:', ...api],
		// That page says where its links start.
		'base-uri': ['self'],
		'form-action': ['none'],
		'frame-ancestors': ['none']
	});
}

/** For what is no page and no script, should somebody open it in a tab: an image may have its colours, nothing runs. */
export const FILE_POLICY = policy({
	'default-src': ['none'],
	'style-src': ['unsafe-inline'],
	'frame-ancestors': ['none']
});

/**
 * What would tell most of a visitor, had a script of others got in after all. Not everything that the site has no use for: each name is sent with
 * each answer, and a page with its headers should come in the first 14,600 bytes that a server sends without waiting for the phone.
 */
const UNUSED_FEATURES = [
	'browsing-topics',
	'camera',
	'geolocation',
	'idle-detection',
	'local-fonts',
	'microphone',
	'usb'
];

/** Headers of every answer, also of errors. */
export const EVERYWHERE: HeaderFields = {
	// Two years. Not for subdomains: those of a publisher are not ours to decide on.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Of no concern to who may read our data: a fetch with CORS is not held to it.
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** What a kind of address, or an error, always says. */
type KindHeaders = HeaderFields & { 'Cache-Control': string; 'Content-Security-Policy': string };

/** Addresses that share headers. */
export interface Kind {
	/** Name in the files that are written. */
	id: string;
	/** Regular expression of their addresses, of signs that JavaScript, PCRE and Go read alike. */
	address: string;
	/** The same by the start of the address, for hosts that know only that; empty when that cannot be said. */
	starts: readonly string[];
	headers: KindHeaders;
}

/** Files are named after their content: another content has another name. */
const HASHED = ['/_app/immutable/', '/data/'];

/** What pages keep to, in the browser and on the way. */
const PAGE_CACHE = 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400';

/** The page for editors, and its scripts: always the newest, for few people. */
export function editingKind(backend: Editing['backend']): Kind {
	return {
		id: 'editing',
		address: `^${EDITING_FOLDER}`,
		starts: [EDITING_FOLDER],
		headers: { 'Cache-Control': 'no-cache', 'Content-Security-Policy': editingPolicy(backend) }
	};
}

const { editing } = siteFile();

/** Any page may read it. */
const READ_BY_ALL: HeaderFields = { 'Access-Control-Allow-Origin': '*' };

/** Kinds of addresses; the first that fits holds, and the last fits all. */
export const KINDS: readonly Kind[] = [
	...(editing ? [editingKind(editing.backend)] : []),
	{
		// Fetched by who leaves: the browser drops what it keeps of this site, pages for Back too. Never "storage": that is where the exit keeps
		// what closes the way back (docs/safety.md).
		id: 'neutral',
		// Some servers ask by the file that they found.
		address: `^${NEUTRAL_PATH}(?:index\\.html)?$`,
		starts: [NEUTRAL_PATH],
		headers: {
			'Cache-Control': 'no-store',
			'Clear-Site-Data': '"cache"',
			'Content-Security-Policy': PAGE_POLICY
		}
	},
	{
		// The only pages that may be framed. What they are called is in `EMBED_FOLDERS`; a file of another kind there would be one too.
		id: 'embed',
		address: `^(?:${EMBED_FOLDERS.join('|')})`,
		starts: EMBED_FOLDERS,
		headers: { 'Cache-Control': PAGE_CACHE, 'Content-Security-Policy': EMBED_POLICY }
	},
	{
		// Also where the slash is missing, which redirects. A corrected number is everywhere within six minutes; who steps back and forth asks
		// nothing twice; a content network keeps the site up for a day without its server.
		id: 'page',
		address: '(?:/|\\.html|/[^./]+)$',
		starts: [],
		headers: {
			'Cache-Control': PAGE_CACHE,
			'Content-Security-Policy': PAGE_POLICY
		}
	},
	{
		id: 'hashed',
		address: `^(?:${HASHED.join('|')})`,
		starts: HASHED,
		headers: {
			'Cache-Control': 'public, max-age=31536000, immutable',
			'Content-Security-Policy': PAGE_POLICY
		}
	},
	{
		// For the pages of others too.
		id: 'open_data',
		address: `^${OPEN_DATA_FOLDER}`,
		starts: [OPEN_DATA_FOLDER],
		headers: {
			'Cache-Control': 'public, max-age=3600',
			'Content-Security-Policy': FILE_POLICY,
			...READ_BY_ALL
		}
	},
	{
		// At a fixed address: an old one beside a new page would not fit.
		id: 'script',
		address: '\\.js$',
		starts: [],
		headers: { 'Cache-Control': 'no-cache', 'Content-Security-Policy': PAGE_POLICY }
	},
	{
		id: 'file',
		address: '',
		starts: [],
		headers: { 'Cache-Control': 'public, max-age=3600', 'Content-Security-Policy': FILE_POLICY }
	}
];

/** Answers without content: missing, refused. What is missing now may be there after the next release. */
export const ERROR_HEADERS: KindHeaders = {
	'Cache-Control': 'no-cache',
	'Content-Security-Policy': PAGE_POLICY
};

/** The same for what is missing in a frame: the page that says so may be framed too, or the page around it would show an empty place. */
export const FRAMED_ERROR: { id: string; headers: KindHeaders } = {
	id: 'framed_error',
	headers: { ...ERROR_HEADERS, 'Content-Security-Policy': EMBED_POLICY }
};

/** The same for open data that is missing: a program in a page of others is told so, and not that it may not ask. */
export const DATA_ERROR: { id: string; headers: KindHeaders } = {
	id: 'data_error',
	headers: { ...ERROR_HEADERS, ...READ_BY_ALL }
};

/** The headers of an answer that shows the page for what is missing at an address, without those that say what the content is. */
export function headersOfMissing(pathname: string): HeaderFields {
	const isData = pathname.startsWith(OPEN_DATA_FOLDER);
	const isFramed = notFoundPage(pathname).isFramed;
	return {
		...EVERYWHERE,
		...(isFramed ? FRAMED_ERROR : isData ? DATA_ERROR : { headers: ERROR_HEADERS }).headers
	};
}

const COMPILED = KINDS.map(({ address, headers }) => ({ address: new RegExp(address), headers }));

/** The headers of an answer that is no error, without those that say what the content is. */
export function headersOf(pathname: string): HeaderFields {
	return { ...EVERYWHERE, ...COMPILED.find(({ address }) => address.test(pathname))?.headers };
}
