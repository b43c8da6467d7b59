import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FormValues } from '../../../src/lib/desk/cms/check-entry';

/** A file of the made-up site, named from its `content/`, as a form has it. */
export function valuesOf(file: string): FormValues {
	const [, front = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`tests/fixtures/site/content/${file}`, 'utf8')) ??
		[];
	return { ...(parse(front) as FormValues), body };
}
