import fc from 'fast-check';

/** What visitors never type, but a paste, a broken keyboard or an attacker does. */
const PARTS = [
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'"><svg/onload=alert(1)>',
		'&lt;b&gt;',
		'{@html 1}',
		']]>'
	],
	...['\u0000', '\u0007', '\u001b[31m', '\u0085', '\u2028', '\u2029', '\r\n', '\t'],
	...['\u202e', '\u202a', '\u2066', '\u2069', '\u061c', '\u200e', '\u200f'],
	...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f'],
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
	...['%', '%0', '%E0%A4%A', '%c0%ae', '%00', '%2e%2e%2f', '%u0041', '+'],
	...['../', '..\\', '/', '//', '\\', '.', ';', '?', '#', ':', '@'],
	...[
		'\ud800',
		'\udfff',
		'\ud83d',
		'💔',
		'👨‍👩‍👧',
		'é',
		'e\u0301\u0301\u0301',
		'ﷺ',
		'１２３',
		'٣',
		'ß',
		'İ',
		'ſ'
	],
	...[
		'veilig thuis',
		'mijn ex',
		'1012 AB',
		'Bergen (NH)',
		"'s-Hertogenbosch",
		'0800-0188',
		'ik ben verkracht',
		'a',
		' ',
		'-'
	]
];

const part = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...PARTS) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }
);

/** Hostile text of any length up to a few thousand characters, lone surrogates among them. */
export const hostileText: fc.Arbitrary<string> = fc
	.tuple(fc.array(part, { maxLength: 25 }), fc.constantFrom(1, 1, 1, 1, 40))
	.map(([parts, times]) => parts.join('').repeat(times));

/** Hostile paths: deep, with empty, climbing and half-encoded segments. `known` segments are mixed in, so that some lead somewhere. */
export const hostilePath = (known: readonly string[]): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.array(fc.oneof(fc.constantFrom(...known), part), { maxLength: 12 }),
			fc.constantFrom('/', '/', '//', '-'),
			fc.constantFrom(1, 1, 1, 200)
		)
		.map(([segments, joint, times]) => Array.from({ length: times }, () => segments.join(joint)).join(joint));

/** Fails when anything was written into what every object inherits from. */
export function inheritedKeys(): string[] {
	const keys: string[] = [];
	for (const key in {}) keys.push(key);
	return keys;
}
