import { caddyfile } from './caddy';
import { headersFile } from './headers-file';
import { nginxSettings } from './nginx';
import { redirectsFile } from './redirects-file';

/** Settings for servers, by the file they are written to. Those under `deploy/` are part of the repository: a change can be read there. */
export function hostingFiles(): ReadonlyMap<string, string> {
	return new Map([
		['build/_headers', headersFile()],
		['build/_redirects', redirectsFile()],
		['deploy/nginx.conf', nginxSettings({ listen: '8080', root: '/srv/wegwijzer' })],
		['deploy/Caddyfile', caddyfile()]
	]);
}
