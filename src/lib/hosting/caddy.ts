import { INDEX_ADDRESS, METHODS, NOT_FOUND_PAGES, NOT_SERVED } from './addresses';
import { ERROR_HEADERS, EVERYWHERE, KINDS } from './headers';
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
 * Each language shows its own page, and the last that of everything outside them. A rule also sees what an earlier one made of the address: that is
 * inside the folder of its language.
 */
function notFoundRules(): string {
	const inside = (of: string): string => `${of.slice(0, -1)} ${of}*`;
	const last = NOT_FOUND_PAGES.length - 1;
	return NOT_FOUND_PAGES.map(({ folder, page }, at) => {
		const others = NOT_FOUND_PAGES.slice(0, last).map((other) => inside(other.folder));
		const matcher = at < last || last === 0 ? `path ${inside(folder)}` : `not path ${others.join(' ')}`;
		return `\t\t\t@missing${at} ${matcher}\n\t\t\trewrite @missing${at} ${page}`;
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
