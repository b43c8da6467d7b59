import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingFiles } from '../../src/lib/hosting/files';

describe('settings for servers, which know the languages of the site', () => {
	it.each([...hostingFiles()].filter(([file]) => file.startsWith('deploy/')))(
		'%s in the repository is what the build writes (run `npx tsx src/cli/hosting.ts`)',
		(file, text) => {
			expect(readFileSync(file, 'utf8')).toBe(text);
		}
	);
});
