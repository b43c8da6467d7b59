import { INDEX_ADDRESS, METHODS, NOT_FOUND_PAGES, NOT_SERVED, OPEN_DATA_FOLDER } from './addresses';
import { DATA_ERROR, ERROR_HEADERS, EVERYWHERE, FRAMED_ERROR, KINDS } from './headers';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types';

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** A choice of nginx: the first expression that fits gives the value. */
function map(from: string, to: string, usual: string, rules: readonly [string, string][]): string {
	const lines = rules.map(([pattern, value]) => `    ${quoted(pattern)} ${quoted(value)};`);
	return [`map ${from} $${to} {`, `    default ${quoted(usual)};`, ...lines, '}'].join('\n');
}

/** Headers whose value depends on the kind of the answer, by the variable that holds it. An empty value is not sent. */
const VARIABLES = Object.fromEntries(
	KINDS.flatMap(({ headers }) =>
		Object.keys(headers).map((name) => [name, `ww_${name.toLowerCase().replaceAll('-', '_')}`])
	)
);

/**
 * The kind follows from address and status, so that an error is never kept for a year. What is missing has the address of the page that says so by
 * the time that headers are written; only what was asked tells that it is open data.
 */
function maps(): string {
	const rest = KINDS.at(-1)?.id ?? '';
	const byAddress = KINDS.slice(0, -1).map(({ address, id }): [string, string] => [`~${address}`, id]);
	const framed = NOT_FOUND_PAGES.filter(({ isFramed }) => isFramed);
	const byKind = Object.entries(VARIABLES).map(([name, variable]) => {
		const usual = ERROR_HEADERS[name] ?? '';
		const others = [...KINDS, FRAMED_ERROR, DATA_ERROR].map(({ id, headers }): [string, string] => [
			id,
			headers[name] ?? ''
		]);
		return map(
			'$ww_kind',
			variable,
			usual,
			others.filter(([, value]) => value !== usual)
		);
	});
	return [
		map('$uri', 'ww_address', rest, byAddress),
		map('$request_uri', 'ww_missing_unframed', 'error', [[`~^${OPEN_DATA_FOLDER}`, DATA_ERROR.id]]),
		map(
			'$uri',
			'ww_missing',
			'$ww_missing_unframed',
			framed.map(({ page }) => [page, FRAMED_ERROR.id])
		),
		map('$status', 'ww_kind', 'error', [
			['~^(?:200|206|301|304)$', '$ww_address'],
			['404', '$ww_missing']
		]),
		...byKind
	].join('\n');
}

const types = (): string =>
	Object.entries(MEDIA_TYPES)
		.map(([end, { type }]) => `        ${type} ${end};`)
		.join('\n');

/** Types of text; HTML is always among them for nginx, and may not be named. */
const TEXT_TYPES = [
	...new Set(Object.values(MEDIA_TYPES).flatMap(({ type, isText }) => (isText ? [type] : [])))
]
	.filter((type) => type !== 'text/html')
	.join(' ');

/** Where it listens and what it serves; what `deploy/nginx.conf` says can be changed there. */
export interface Place {
	/** Port, or address and port. */
	listen: string;
	/** Folder of the build. */
	root: string;
}

/**
 * Settings of nginx, for inside its block `http`: nginx 1.22 or newer with the module brotli_static (Debian: `libnginx-mod-http-brotli-static`).
 * Every header stands on the server itself: one in a `location` would silently drop all others there.
 */
export function nginxSettings({ listen, root }: Place): string {
	const folders = NOT_FOUND_PAGES.slice(0, -1);
	return `# Written by npm run build from src/lib/hosting/: change it there. docs/operations.md says how to use it.
${maps()}
${map('$request_method', 'ww_allow', METHODS.join(', '), [[`~^(?:${METHODS.join('|')})$`, '']])}
${map(
	'$request_uri',
	'ww_not_found',
	NOT_FOUND_PAGES.at(-1)?.page ?? '',
	folders.map(({ folder, page, isFramed }) => [
		isFramed ? `~^${folder}` : `~^${folder.slice(0, -1)}(?:[/?]|$)`,
		page
	])
)}

server {
    listen ${listen};
    root ${root};
    index index.html;

    # Nothing is written down about a visit.
    access_log off;
    error_log /dev/null crit;
    log_not_found off;
    server_tokens off;

${Object.entries({ ...EVERYWHERE, Allow: '$ww_allow' })
	.map(([name, value]) => `    add_header ${name} ${name === 'Allow' ? value : quoted(value)} always;`)
	.join('\n')}
${Object.entries(VARIABLES)
	.map(([name, variable]) => `    add_header ${name} $${variable} always;`)
	.join('\n')}

    types {
${types()}
    }
    default_type ${UNKNOWN_TYPE};
    charset utf-8;
    charset_types ${TEXT_TYPES};

    # Packed by the build where it pays; pages for the few without Brotli are packed here.
    brotli_static on;
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 512;
    gzip_types ${TEXT_TYPES};

    sendfile on;
    tcp_nopush on;
    open_file_cache max=20000 inactive=10m;
    open_file_cache_valid 30s;
    open_file_cache_errors on;
    client_max_body_size 1k;
    client_header_timeout 10s;
    client_body_timeout 10s;
    keepalive_timeout 30s;
    reset_timedout_connection on;

    if ($request_method !~ ^(?:${METHODS.join('|')})$) { return 405; }
    # One address a page. Redirects name no host, so that they are right behind a proxy too.
    absolute_redirect off;
    if ($request_uri ~ ${quoted(INDEX_ADDRESS.replace('$', '(?:\\?|$)'))}) { return 301 $1$is_args$args; }

    error_page 404 $ww_not_found;
    # A folder without a page is missing, not forbidden.
    error_page 403 =404 $ww_not_found;
${NOT_SERVED.map((path) => `    location = ${path} { internal; }`).join('\n')}
}
`;
}
