import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { linksIn, parseInline, plainText } from '../../../src/lib/content/read/inline.server';

describe('a sentence of an editor', () => {
	it('becomes text, bold, links and explained words', () => {
		expect(parseInline('Bel **nu** met [CSG](/hulp/csg/) over [PEP](begrip:pep).')).toEqual([
			{ kind: 'text', text: 'Bel ' },
			{ kind: 'strong', text: 'nu' },
			{ kind: 'text', text: ' met ' },
			{ kind: 'link', text: 'CSG', href: '/hulp/csg/' },
			{ kind: 'text', text: ' over ' },
			{ kind: 'term', text: 'PEP', id: 'pep' },
			{ kind: 'text', text: '.' }
		]);
	});

	it('never becomes HTML', () => {
		expect(parseInline('a <b>x</b> `code`').every(({ kind }) => kind === 'text')).toBe(true);
	});

	it('gives its links and its plain words', () => {
		expect(linksIn('x [a](/b/) **[c](begrip:d)**')).toEqual(['/b/', 'begrip:d']);
		expect(plainText('Een **vet** [woord](/x/).')).toBe('Een vet woord.');
	});

	it('says without its syntax tree what it says with it, and has the same addresses', () => {
		const sign = fc.constantFrom(...'ab é1.-+#>!*_`[]()<&:\\/\n~"');
		const sentence = fc.array(
			fc.oneof(sign, fc.constantFrom('een ', 'https://a.nl', '[a](/b/)', '&amp;', '- '))
		);
		fc.assert(
			fc.property(sentence, (pieces) => {
				const text = `Woord${pieces.join('')}`;
				const tree = unified().use(remarkParse).parse(text);
				expect(plainText(text)).toBe(toString(tree));
				expect(linksIn(text).length > 0).toBe(/"type":"(link|definition)"/.test(JSON.stringify(tree)));
			})
		);
	});
});
