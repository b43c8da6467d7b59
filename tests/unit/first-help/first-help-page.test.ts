import { describe, expect, it } from 'vitest';
import { firstHelpContact } from '../../../src/lib/first-help/first-help-contact';
import { firstHelpLanguages, firstHelpPage } from '../../../src/lib/first-help/first-help-page.server';
import { frameTexts } from '../../../src/lib/first-help/frame-texts';
import { linePieces } from '../../../src/lib/first-help/line-pieces';
import { helpPoint } from '../../../src/lib/help/help-points.server';
import { firstHelpData } from '../../../src/lib/structured-data/first-help-data';

const pageOf = (code: string) => {
	const page = firstHelpPage(code);
	if (!page) throw new Error(`no first help in ${code}`);
	return page;
};
const themeOf = (code: string, id: string) => pageOf(code).themes.find((theme) => theme.id === id);

describe('the page of first help', () => {
	it('is there in every language that has a file, the one of the site first', () => {
		expect(firstHelpLanguages().map(({ id }) => id)).toEqual(['nl', 'he']);
		expect(firstHelpPage('xx')).toBeUndefined();
	});

	it('takes numbers from the help points, and says "free" and "day and night" where they do', () => {
		const help = helpPoint('nl', 'lijn-dag-en-nacht');
		const phone = help?.channels.find(({ type }) => type === 'phone');
		const { frame } = pageOf('he').text;
		const [contact] = themeOf('he', 'talk')?.contacts ?? [];
		expect(contact?.call).toEqual({ href: phone?.href, number: phone?.display });
		expect(contact?.facts).toContain(frame.day_and_night);
	});

	it('says nothing of cost or hours that is not known', () => {
		const help = helpPoint('nl', 'lijn-dag-en-nacht');
		if (!help) throw new Error('the small site has this line');
		const { text } = pageOf('he');
		const channels = help.channels.map((channel) => ({ ...channel, cost: null, hours: null }));
		const { facts } = firstHelpContact({ ...help, channels }, text);
		expect(facts).not.toContain(text.frame.free);
		expect(facts).not.toContain(text.frame.day_and_night);
	});

	it('gives no number that is withheld', () => {
		const help = helpPoint('nl', 'lijn-dag-en-nacht');
		if (!help) throw new Error('the small site has this line');
		const channels = help.channels.map((channel) => ({ ...channel, href: null, display: null }));
		expect(firstHelpContact({ ...help, channels }, pageOf('he').text)).toMatchObject({
			call: null,
			chat: null
		});
	});

	it('has a Dutch sentence that names the language, with how it sounds and what it means', () => {
		expect(themeOf('he', 'interpreter')?.sentence).toEqual({
			dutch: 'Ik spreek Hebreeuws. Is er een tolk?',
			sound: 'ש sound',
			means: 'ש means'
		});
		expect(themeOf('nl', 'interpreter')?.sentence?.dutch).toBe('Is er een tolk?');
	});

	it('marks the Dutch name of the language as Dutch, and leaves the line out in Dutch', () => {
		expect(themeOf('he', 'danger')?.lines.at(-1)).toEqual([
			{ text: 'ש ' },
			{ text: 'Hebreeuws', lang: 'nl' }
		]);
		expect(themeOf('nl', 'danger')?.lines).toEqual([[{ text: 'Bel 112.' }]]);
	});

	it('names the exit by the words of its button', () => {
		expect(themeOf('nl', 'safe')?.lines.flat()).toContainEqual({ text: pageOf('nl').text.frame.leave });
		expect(pageOf('he').leaving?.id).toBe('safe');
	});

	it('has the frame in its own words', () => {
		const { frame } = pageOf('he').text;
		const t = frameTexts(frame, 'about leaving', (key) => `site: ${key}`);
		expect(t('common.exit')).toBe(frame.leave);
		expect(t('common.exit_about')).toBe('about leaving');
		expect(t('common.site')).toBe('site: common.site');
	});
});

describe('pieces of a line', () => {
	it('are one without a place, and keep a place that nothing fills', () => {
		expect(linePieces('Bel nu.', {})).toEqual([{ text: 'Bel nu.' }]);
		expect(linePieces('Tik {{nergens}}', {})).toEqual([{ text: 'Tik ' }, { text: '{{nergens}}' }]);
	});
});

describe('what machines read', () => {
	const page = { code: 'he', name: 'x', address: 'https://x.example/a/', original: 'https://x.example/b/' };

	it('is that a machine translated it, until a person has read it', () => {
		expect(firstHelpData({ ...page, isDraft: true })).toMatchObject({
			creativeWorkStatus: 'Draft',
			digitalSourceType: expect.stringContaining('TrainedAlgorithmicMedia') as string
		});
		expect(firstHelpData({ ...page, isDraft: false })).not.toHaveProperty('digitalSourceType');
	});
});
