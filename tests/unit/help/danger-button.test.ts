/** The number for danger now is the same button wherever it is called from. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ContactBlock from '../../../src/lib/help/ContactBlock.svelte';
import { emergencyContacts } from '../../../src/lib/help/emergency-contacts.server';
import { helpCard } from '../../../src/lib/help/help-card';
import HelpCard from '../../../src/lib/help/HelpCard.svelte';
import type { HelpPoint } from '../../../src/lib/help/help-point';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import NumberButtons from '../../../src/lib/help/NumberButtons.svelte';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import ContactReach from '../../../src/lib/wegwijzer/page/ContactReach.svelte';
import { contactLine } from '../../../src/lib/wegwijzer/page/contact.server';

const t = buildTranslate('nl');
const danger = emergencyContacts('nl').find(({ card }) => card === '112');
const called = helpPoints('nl').filter((help) => helpCard(help).call);

/** Every place that draws a button to call a help point, as it comes out. */
const DRAWN: Record<string, (help: HelpPoint) => string> = {
	'an advice': ({ id }) =>
		render(ContactReach, { props: { t, lang: 'nl', contact: contactLine('nl', id), large: true } }).body,
	'a large card': (help) =>
		render(HelpCard, { props: { t, lang: 'nl', help: helpCard(help), large: true } }).body,
	'a region': (help) => render(NumberButtons, { props: { t, lang: 'nl', help: [helpCard(help)] } }).body,
	'its own page': (help) => render(ContactBlock, { props: { t, lang: 'nl', help } }).body
};

describe.each(Object.entries(DRAWN))('in %s', (_, draw) => {
	it.each(called)('$id has the colour of danger only where it is for that', (help) => {
		const call = /<a[^>]* href="tel:[^>]*>/.exec(draw(help))?.[0] ?? '';
		expect(call).toMatch(/class="[^"]*\bact\b/);
		expect(/\burgent\b/.test(call)).toBe(help.id === danger?.id);
	});
});

describe('a large block of an advice', () => {
	const block = (id: string) =>
		render(ContactReach, { props: { t, lang: 'nl', contact: contactLine('nl', id), large: true } }).body;

	it('leads from the number for danger straight to what is below, and still tells scripts that it is open', () => {
		const drawn = block(danger?.id ?? '');
		expect(drawn).toContain('data-always');
		expect(drawn).not.toContain(t('help.hours_always'));
		expect(drawn).not.toContain('data-due');
	});

	it('says of every other number when it was looked at', () => {
		for (const { id } of called.filter((help) => help.id !== danger?.id))
			expect(block(id), id).toContain('data-due');
	});
});
