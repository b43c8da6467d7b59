import { EVERYWHERE, FILE_POLICY, KINDS, PAGE_POLICY } from './headers';

const POLICY = 'Content-Security-Policy';

const lines = (fields: Readonly<Record<string, string>>): string =>
	Object.entries(fields)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('');

/**
 * The file `_headers` of the build, which Netlify, Cloudflare Pages and others read. Where two rules fit, Cloudflare joins their values with a comma
 * and Netlify takes the last: so no header stands in two rules that can fit one address, but for policies that allow more than that of pages. There a
 * line with `!` makes Cloudflare forget the stricter one; Netlify passes over a line without a colon. What these hosts say themselves of pages (ask
 * again whether it is the newest) and of types is left to them.
 */
export function headersFile(): string {
	const rules = KINDS.flatMap(({ starts, headers }) => {
		const isWider = ![PAGE_POLICY, FILE_POLICY].includes(headers[POLICY]);
		const own = Object.entries(headers).filter(([name]) =>
			isWider ? name !== 'Cache-Control' : name !== POLICY
		);
		const forget = isWider ? `  ! ${POLICY}\n` : '';
		return starts.map((start) => `${start}*\n${forget}${lines(Object.fromEntries(own))}`);
	});
	const all = `/*\n${lines({ ...EVERYWHERE, [POLICY]: PAGE_POLICY })}`;
	return ['# Written by npm run build from src/lib/hosting/.\n', all, ...rules].join('\n');
}
