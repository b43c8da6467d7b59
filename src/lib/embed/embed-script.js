import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

const [colour = '', script = ''] = ['colour/colour.js', 'embed/in-embed.js'].map((name) =>
	readFileSync(`src/lib/${name}`, 'utf8').replace(/^export /gm, '')
);

/** `in-embed.js` as it stands in the head of every page for a frame. */
export const EMBED_SCRIPT = minifySync('in-embed.js', `(()=>{${colour}${script}})()`, {
	module: false
}).code.trim();

/**
 * By which the policy of such a page allows it: the only script of the page.
 * @type {`sha256-${string}`}
 */
export const EMBED_SCRIPT_HASH = `sha256-${createHash('sha256').update(EMBED_SCRIPT).digest('base64')}`;
