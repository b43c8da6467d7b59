import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { emergencyContacts } from '../../../src/lib/help/emergency-contacts.server';
import { helpPoint, helpPoints } from '../../../src/lib/help/help-points.server';
import { langCodes } from '../../../src/lib/i18n/languages';

describe('emergency contacts', () => {
	it.each(langCodes())('%s: those of site.yaml in its order, with the number of their help point', (lang) => {
		const contacts = emergencyContacts(lang);
		expect(contacts.map(({ id }) => id)).toEqual(content().site.emergency.map(({ help }) => help));
		for (const { id, href, number } of contacts) {
			expect(
				helpPoint(lang, id)?.channels.some((channel) => channel.href === href && channel.display === number)
			).toBe(true);
		}
	});

	it.each(langCodes())('%s: the one for danger now, and no other, is marked as such', (lang) => {
		const danger = content().site.emergency.filter(({ card }) => card === '112');
		expect(
			helpPoints(lang)
				.filter(({ forDanger }) => forDanger)
				.map(({ id }) => id)
		).toEqual(danger.map(({ help }) => help));
	});

	it('have no second place for their numbers: no component dials a number that is written there', () => {
		const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.svelte')
		);
		const dialling = components.filter((name) => /tel:\d/.test(readFileSync(join('src', name), 'utf8')));
		expect(dialling).toEqual([]);
	});
});
