import { expect, it } from 'vitest';
import { withoutTranslation } from '../../../src/lib/content/check/without-translation';
import { content } from '../../../src/lib/content/store.server';

it('a help point that has no words in a language is named by the file that would hold them, and no other', () => {
	const missing = withoutTranslation(content().help, ['en']);
	expect(missing).toContain('content/help/kinderchat.en.md');
	expect(missing).not.toContain('content/help/politie-112.en.md');
});

it('one that is not shown need not be translated', () => {
	const { help } = content();
	const hidden = [...help.records].map(([id, each]): [string, typeof each] => [
		id,
		{ ...each, record: { ...each.record, publish: false } }
	]);
	expect(withoutTranslation({ ...help, records: new Map(hidden) }, ['en'])).toEqual([]);
});
