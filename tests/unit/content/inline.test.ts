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
});
