import { describe, expect, it } from 'vitest';
import type { Danger, Role } from '../../../src/lib/content/search/sentence-labels';
import { readQuery } from '../../../src/lib/search/rank/query-signals';
import { emergencyOf, isChildAtRisk } from '../../../src/lib/search/understand/emergency';
import { readSignals } from '../../../src/lib/search/understand/signals';

const signals = readSignals({
	words: {},
	signals: {
		danger: String.raw`\bdanger\b`,
		suicide: String.raw`\bsuicide\b`,
		only_images: String.raw`^my picture goes round$`,
		long_ago: String.raw`\byears ago\b`,
		recent: String.raw`\byesterday\b`,
		policy: String.raw`\bpolicy\b`
	},
	misspelt: [],
	places: { around: [], before: [], sought: [] }
});

/** What a model might say of a sentence: how likely each danger is. */
function said(danger: Partial<Record<Danger, number>>) {
	const roles: Record<Role, number> = {
		self: 1,
		'known-person': 0,
		bystander: 0,
		'own-behaviour': 0,
		'other-behaviour': 0,
		parent: 0,
		professional: 0,
		policy: 0
	};
	return {
		pages: new Float64Array(1),
		ownPages: 0,
		role: roles,
		danger: { none: 0, '112': 0, csg: 0, '113': 0, child: 0, ...danger }
	};
}
const cardOf = (text: string, danger: Partial<Record<Danger, number>>) =>
	emergencyOf(text, signals, readQuery(text, signals, said(danger)), said(danger));
const hintOf = (text: string, danger: Partial<Record<Danger, number>>) =>
	isChildAtRisk(text, signals, readQuery(text, signals, said(danger)), said(danger));

describe('what the model adds to patterns', () => {
	it('shows the likeliest card where no pattern says anything', () => {
		expect(cardOf('some words', { '112': 0.5, csg: 0.4, none: 0.1 })).toBe('112');
		expect(cardOf('some words', { csg: 0.1, none: 0.9 })).toBe('none');
	});

	it('shows no card to who says that a picture goes round and nothing else', () => {
		expect(cardOf('my picture goes round', { '113': 0.9, none: 0.1 })).toBe('none');
		expect(cardOf('my picture goes round so goodbye', { '113': 0.9, none: 0.1 })).toBe('113');
	});

	it('says nothing about one word', () => {
		expect(cardOf('words', { '112': 1 })).toBe('none');
		expect(hintOf('words', { child: 1 })).toBe(false);
	});

	it('silences a pattern of suicide or assault, never one of danger now', () => {
		expect(cardOf('suicide somewhere', { none: 1 })).toBe('none');
		expect(cardOf('suicide somewhere', { none: 0.9, '113': 0.1 })).toBe('113');
		expect(cardOf('danger here', { none: 1 })).toBe('112');
	});

	it('a time of long ago rules out the card of the first days, unless one of these days is named too', () => {
		expect(cardOf('it was years ago', { csg: 1 })).toBe('none');
		expect(cardOf('years ago and yesterday', { csg: 1 })).toBe('csg');
		expect(cardOf('it was years ago', { '113': 1 })).toBe('113');
	});

	it('hints at a child at risk, not for policy', () => {
		expect(hintOf('some words', { child: 0.9 })).toBe(true);
		expect(hintOf('some words', { child: 0.1 })).toBe(false);
		expect(hintOf('policy words', { child: 0.9 })).toBe(false);
	});
});
