import { describe, expect, it } from 'vitest';
import { actInList, channelAct } from '../../../src/lib/help/channel-act';
import type { PublicChannel } from '../../../src/lib/help/public-channel';
import { waysOf } from '../../../src/lib/help/ways';

const channel = (type: PublicChannel['type'], href: string | null): PublicChannel => ({
	id: `${type} ${href}`,
	type,
	display: href,
	href,
	dialled: null,
	withheld: null,
	hours: null,
	hoursWithheld: null,
	cost: null,
	note: null,
	audiences: [],
	isAutomated: false
});

describe('a chat', () => {
	it.each([
		['https://hulp.example', null],
		['https://www.hulp.example/', 'https://hulp.example'],
		['https://hulp.example/jongeren/', 'https://www.hulp.example/jongeren']
	])('at %s, where only the site %s is known, does not promise to start', (href, site) => {
		const chat = channel('chat', href);
		for (const act of [channelAct(chat, site), actInList(chat, site)])
			expect(act).toMatchObject({ verb: 'help.act_chat_via', value: 'hulp.example' });
	});

	it('with an address of its own starts with a tap, and in a list says whose it is', () => {
		const chat = channel('chat', 'https://hulp.example/chat');
		expect(channelAct(chat, 'https://hulp.example')).toMatchObject({ verb: 'help.act_chat', value: '' });
		expect(actInList(chat, 'https://hulp.example')).toMatchObject({
			verb: 'help.act_chat_at',
			value: 'hulp.example'
		});
	});
});

describe('the ways to a help point', () => {
	it('lead to each address once, named by what says more than a form', () => {
		const form = channel('form', 'https://hulp.example');
		const chat = channel('chat', 'https://www.hulp.example/');
		const phone = channel('phone', 'tel:08000000');
		expect(waysOf([form, phone, chat])).toEqual([
			{ channel: chat, also: [form] },
			{ channel: phone, also: [] }
		]);
	});

	it('leave out what cannot be tapped', () => {
		expect(waysOf([channel('walk-in', null)])).toEqual([]);
	});
});
