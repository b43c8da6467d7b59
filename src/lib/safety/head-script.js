import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { NEUTRAL_PATH, NEUTRAL_TITLE } from './neutral-page.js';

const source = readFileSync('src/lib/safety/in-head.js', 'utf8')
	.replaceAll('%TITLE%', NEUTRAL_TITLE)
	.replaceAll('%PATH%', NEUTRAL_PATH);

/** `in-head.js` as it stands in the head of every page. */
export const HEAD_SCRIPT = minifySync('in-head.js', source, { module: false }).code.trim();

/** By which the policy of a page allows it: the only script that stands in the page itself. */
export const HEAD_SCRIPT_HASH = `sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}`;
