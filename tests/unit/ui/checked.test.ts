import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Confirmed } from '../../../src/lib/content/help/confirmed';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import Checked from '../../../src/lib/ui/Checked.svelte';

const t = buildTranslate('nl');

/** What stands at the foot of a page with numbers that was last looked at on 20 November 2026. */
function foot(confirmed: Pick<Confirmed, 'by' | 'date'> | null): string {
	const props = { t, lang: 'nl', nextCheck: '2027-02-20', sources: [], numbers: true };
	const { body } = render(Checked, { props: { ...props, checked: '2026-11-20', confirmed } });
	return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the foot of a page with numbers', () => {
	it('says that nobody called', () => {
		expect(foot(null)).toContain("20 november 2026 op bewaarde webpagina's. Nog niet gebeld.");
	});

	it.each([
		['phone', 'Gebeld op 20 november 2026.'],
		['chat', 'Via de chat nagevraagd op 20 november 2026.'],
		['email', 'Per e-mail nagevraagd op 20 november 2026.'],
		['visit', 'Langsgegaan op 20 november 2026.']
	] as const)('says when it was asked, and not that stored pages were read: %s', (by, said) => {
		const text = foot({ by, date: '2026-11-20' });
		expect(text).toContain(said);
		expect(text).not.toMatch(/bewaarde|Nog niet gebeld/);
	});

	it('says both when stored pages were read later', () => {
		expect(foot({ by: 'phone', date: '2026-11-10' })).toContain(
			"20 november 2026 op bewaarde webpagina's. Gebeld op 10 november 2026."
		);
	});
});
