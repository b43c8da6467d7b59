import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { parse } from 'yaml';
import { NEUTRAL_PATH } from './neutral-page.js';

/** @type {unknown} */
const title = parse(readFileSync('content/site.yaml', 'utf8'))?.exit?.title;
const source = readFileSync('src/lib/safety/in-head.js', 'utf8')
	// What is wrong with the file is told when the content is read. No sign of HTML or of a string may come from it.
	.replaceAll('%TITLE%', String(title).replace(/[^\p{L}\p{N} -]/gu, ''))
	.replaceAll('%PATH%', NEUTRAL_PATH);

/** `in-head.js` as it stands in the head of every page. */
export const HEAD_SCRIPT = minifySync('in-head.js', source, { module: false }).code.trim();

/**
 * By which the policy of a page allows it: the only script that stands in the page itself.
 * @type {`sha256-${string}`}
 */
export const HEAD_SCRIPT_HASH = `sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}`;
