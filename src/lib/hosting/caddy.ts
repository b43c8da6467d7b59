import {
	INDEX_ADDRESS,
	METHODS,
	NOT_FOUND_PAGES,
	NOT_SERVED,
	OPEN_DATA_FOLDER,
	type NotFoundPage
} from './addresses';
import { DATA_ERROR, ERROR_HEADERS, EVERYWHERE, FRAMED_ERROR, KINDS } from './headers';
import { contentType, MEDIA_TYPES } from './media-types';

const indent = (lines: readonly string[], by: string): string => lines.map((line) => by + line).join('\n');

const fields = (headers: Readonly<Record<string, string>>): string[] =>
	Object.entries(headers).map(([name, value]) => `${name} "${value.replaceAll('"', '\\"')}"`);

/** The kind of an address, and what each kind says. */
function kindRules(): string {
	const patterns = KINDS.slice(0, -1).map(({ address, id }) => `~${address} ${id}`);
	const rules = KINDS.map(
		({ id, headers }) => `	@${id} expression {ww_kind} == "${id}"
	header @${id} {
${indent(fields(headers), '\t\t')}
	}`
	);
	return `	map {path} {ww_kind} {
${indent([...patterns, `default ${KINDS.at(-1)?.id ?? ''}`], '\t\t')}
	}
${rules.join('\n')}`;
}

/**
 * Each folder shows its own page, and the last that of everything outside them. A rule also sees what an earlier one made of the address, which is
 * inside the same folder: so it names the folders in its own that have another page.
 */
function notFoundRules(): string {
	const inside = ({ folder, isFramed }: NotFoundPage): string =>
		isFramed || folder === '/' ? `${folder}*` : `${folder.slice(0, -1)} ${folder}*`;
	return NOT_FOUND_PAGES.map((missing, at) => {
		const { folder, page, isFramed } = missing;
		const others = NOT_FOUND_PAGES.filter((other) => other !== missing && other.folder.startsWith(folder));
		const not = others.length === 0 ? [] : [`	not path ${others.map(inside).join(' ')}`];
		const frame = isFramed
			? [`header @missing${at} {`, ...fields(FRAMED_ERROR.headers).map((field) => `	${field}`), '}']
			: [];
		return indent(
			[`@missing${at} {`, `	path ${inside(missing)}`, ...not, '}', ...frame, `rewrite @missing${at} ${page}`],
			'\t\t\t'
		);
	}).join('\n');
}

/** Types that the file server would name otherwise, or not at all: said when it is done. */
function typeRules(): string {
	return Object.keys(MEDIA_TYPES)
		.filter((end) => end !== 'html')
		.map(
			(end) => `	@${end} path *.${end}\n	header @${end} {\n		Content-Type "${contentType(`.${end}`)}"\n		defer\n	}`
		)
		.join('\n');
}

/**
 * The Caddyfile: Caddy 2.6 or newer. `WEGWIJZER_ADDRESS` is the name of the site (Caddy then gets its certificate by itself) or a port,
 * `WEGWIJZER_ROOT` the folder of the build. Errors say all of it anew: what is set at the end of an answer (`defer`) is lost with one.
 */
export function caddyfile(): string {
	return `# Written by npm run build from src/lib/hosting/: change it there. docs/operations.md says how to use it.
{
	admin off
	# Nothing is written down about a visit: there is no access log, and errors of requests are left out.
	log {
		exclude http.log.error http.handlers
	}
}

(always) {
	header {
		-Server
		Vary Accept-Encoding
${indent(fields(EVERYWHERE), '\t\t')}
		defer
	}
}

{$WEGWIJZER_ADDRESS::8080} {
	root * {$WEGWIJZER_ROOT:/srv/wegwijzer}

	import always
${kindRules()}
${typeRules()}

	@refused not method ${METHODS.join(' ')}
	error @refused 405
	# What no file can be called.
	@impossible path_regexp \\x00|.{1000}
	error @impossible 400
	@index path_regexp index ${INDEX_ADDRESS}
	redir @index {re.index.1} 301
	@hidden path ${NOT_SERVED.join(' ')}
	error @hidden 404

	encode gzip
	file_server {
		precompressed br gzip
	}

	handle_errors {
		import always
		header {
${indent(fields(ERROR_HEADERS), '\t\t\t')}
		}
		@not_reading expression {err.status_code} == 405
		header @not_reading Allow "${METHODS.join(', ')}"
		@missing expression {err.status_code} == 404
		handle @missing {
			@missing_data path ${OPEN_DATA_FOLDER}*
			header @missing_data {
${indent(fields(DATA_ERROR.headers), '\t\t\t\t')}
			}
${notFoundRules()}
			file_server {
				precompressed br gzip
			}
		}
		handle {
			header Content-Type "text/plain; charset=utf-8"
			respond "{err.status_text}"
		}
	}
}
`;
}
