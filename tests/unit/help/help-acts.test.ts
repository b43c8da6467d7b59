import { describe, expect, it } from 'vitest';
import { readHelpActs } from '../../../src/lib/help/help-acts';
import { helpActsFile } from '../../../src/lib/help/help-acts.server';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { langCodes } from '../../../src/lib/i18n/languages';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';

const acts = readHelpActs(helpActsFile('nl').json);
const file = (act: object) => JSON.stringify({ schedules: [], acts: { een: act } });

describe('the acts of help points, as search results fetch them', () => {
	it.each(langCodes())(
		'%s: each leads where a channel that may be shown leads, with its own hours',
		(lang) => {
			const read = readHelpActs(helpActsFile(lang).json);
			expect(Object.keys(read)).not.toEqual([]);
			for (const [id, act] of Object.entries(read)) {
				const point = helpPoints(lang).find((each) => each.id === id);
				const channel = point?.channels.find(({ href }) => href === act.href);
				expect(channel, id).toBeDefined();
				expect(act.hours, id).toEqual(channel?.hours);
			}
		}
	);

	it('a number goes first; without a number a chat, which says where it is', () => {
		for (const point of helpPoints('nl')) {
			const act = acts[point.id];
			const types = point.channels.filter(({ href }) => href !== null).map(({ type }) => type);
			if (types.includes('phone')) expect(act?.href, point.id).toMatch(/^tel:/);
			else if (types.includes('chat')) {
				expect(act?.verb, point.id).toBe(buildTranslate('nl')('help.act_chat_at'));
				expect(act?.href, point.id).toContain(act?.value);
			}
		}
	});

	it('who cannot be reached with a tap has none', () => {
		const unreachable = helpPoints('nl').filter(({ channels }) =>
			channels.every(({ href }) => href === null)
		);
		for (const { id } of unreachable) expect(acts[id], id).toBeUndefined();
	});

	it.each([
		['a page of the network', '<h1>Inloggen</h1>'],
		['a list', '[]'],
		['nothing', 'null'],
		['another shape', '{"acts":{"een":1},"schedules":[]}'],
		['an address that runs', file({ verb: 'Bel', value: '', href: 'javascript:alert(1)', hours: null })],
		['no verb', file({ value: '', href: 'tel:112', hours: null })]
	])('refuses %s', (_, text) => {
		expect(() => readHelpActs(text)).toThrow();
	});
});
