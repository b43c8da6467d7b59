import { describe, expect, it } from 'vitest';
import { decodeState } from '../../../src/lib/wegwijzer/engine/state-key';
import { givenAnswers } from '../../../src/lib/wegwijzer/page/given-answers.server';
import { wegwijzerPage } from '../../../src/lib/wegwijzer/page/page-data.server';
import { wegwijzerEngine, wegwijzerStates } from '../../../src/lib/wegwijzer/wegwijzer.server';

const keyOf = (href: string) => href.replace(/^\/wegwijzer\//, '').replace(/\/$/, '');

/** The question that the page of an address asks, and where its answers lead; null when it asks nothing. */
const asking = new Map<string, { title: string; answers: readonly string[] } | null>();
function askedAt(href: string) {
	const known = asking.get(href);
	if (known !== undefined) return known;
	const page = wegwijzerPage('nl', keyOf(href));
	const found =
		page?.kind === 'ask' ? { title: page.title, answers: page.options.map((option) => option.href) } : null;
	asking.set(href, found);
	return found;
}

const all = [...wegwijzerStates().keys()].flatMap((key) => {
	const answers = decodeState(wegwijzerEngine().questions, key) ?? {};
	return givenAnswers('nl', answers).map((given) => ({ key, given }));
});

describe('an answer that was given', () => {
	it('can always be changed: by asking it again, or by another answer at once', () => {
		const neither = all.filter(({ given }) => given.again === null && given.others.length === 0);
		expect(all.length).toBeGreaterThan(0);
		expect(neither).toEqual([]);
	});

	it('is asked again on a page that we have, which asks just that', () => {
		const known = wegwijzerStates();
		const wrong = all.filter(({ given: { again, question } }) => {
			if (!again) return false;
			return !known.has(keyOf(again.href)) || askedAt(again.href)?.title !== question;
		});
		expect(wrong.map(({ key, given }) => `${key}: ${given.question}`)).toEqual([]);
	});

	it('is asked again only where the answers to later questions would be lost anyway, which a script then gives again', () => {
		const again = all.filter(({ given }) => given.again !== null);
		const listed = all.filter(({ given }) => given.others.some(({ href }) => !askedAt(href)));
		const keeping = again.filter(({ given }) => given.again?.keep);
		for (const some of [again, listed, keeping]) expect(some.length).toBeGreaterThan(0);
		for (const { key, given } of keeping) {
			for (const code of given.again?.keep?.split('-') ?? []) expect(key.split('-')).toContain(code);
		}
	});
});
