import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { embedPage } from '../../../src/lib/embed/embed-page.server';

const digest = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

it('a page in a frame names no typeface to fetch, and its policy allows the CSS that is left', () => {
	const css = 'body{margin:0}@font-face{font-family:Own;src:url(/own.woff2)}p{color:red}';
	const { html } = embedPage(
		`<meta http-equiv="content-security-policy" content="style-src 'self' ${digest(css)}"><style>${css}</style><p>Bel</p>`
	);
	const left = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
	expect(left).toBe('body{margin:0}p{color:red}');
	expect(html).toContain(`style-src 'self' ${digest(left)}`);
	expect(html).not.toContain(digest(css));
});
