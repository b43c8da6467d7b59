import { rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const site = siteCopy();
const HELP = 'content/help/lijn-dag-en-nacht.md';

/** Nine lines of YAML that stand for a thousand million values. */
function aliases(): string {
	const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
	for (let at = 1; at < 9; at += 1)
		lines.push(
			`a${at}: &a${at} [${Array(10)
				.fill(`*a${at - 1}`)
				.join(', ')}]`
		);
	return lines.join('\n');
}

it.each([
	[
		'bytes that are not UTF-8',
		() => Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
		'expected text in UTF-8'
	],
	[
		'a file that is far too large',
		() => 'x'.repeat(700_000),
		'expected a file of at most 600000 bytes, got 700000'
	],
	[
		'aliases of aliases of aliases',
		() => `---\n${aliases()}\n---\n`,
		'lijn-dag-en-nacht.md: expected valid YAML'
	]
])('%s: the file is refused by name', (_, make, message) => {
	expect(site.faultsAfter(HELP, make)).toContain(message);
});

it('a byte-order mark, as Windows editors write it, does no harm', () => {
	// Only the stamp of the translation no longer fits, which is no fault.
	expect(site.faultsAfter(HELP, (text) => `\ufeff${text}`)).toBe('no faults');
});

it('a file with an ending that is not read is named', () => {
	writeFileSync(site.path('content/help/nieuw.markdown'), 'x');
	try {
		expect(site.faults()).toContain('content/help/nieuw.markdown: expected a file that ends in .md');
	} finally {
		rmSync(site.path('content/help/nieuw.markdown'));
	}
});
