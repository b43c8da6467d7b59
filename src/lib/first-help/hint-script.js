import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { HEAD_SCRIPT_HASH } from '../safety/head-script.js';

const [asked = '', hint = ''] = ['asked-language.js', 'in-hint.js'].map((name) =>
	readFileSync(`src/lib/first-help/${name}`, 'utf8').replace(/^export /gm, '')
);

const code = minifySync('in-hint.js', `(()=>{${asked}${hint}})()`, { module: false }).code.trim();

/** `in-hint.js` as it stands in the home page. */
export const HINT_SCRIPT = `<script>${code}</script>`;

const HINT_SCRIPT_HASH = `sha256-${createHash('sha256').update(code).digest('base64')}`;

/**
 * A page whose policy allows the script of the hint, if it is one that has it.
 * @param {string} html
 * @returns {string}
 */
export const allowHint = (html) =>
	html.includes(HINT_SCRIPT)
		? html.replace(HEAD_SCRIPT_HASH, `${HEAD_SCRIPT_HASH}' '${HINT_SCRIPT_HASH}`)
		: html;
