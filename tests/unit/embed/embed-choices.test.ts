import { describe, expect, it } from 'vitest';
import { embedChoices, embedChoicesFile } from '../../../src/lib/embed/embed-choices.server';
import { embedQuestion, embedStates } from '../../../src/lib/embed/embed-questions.server';
import { embedRegions } from '../../../src/lib/embed/embed-regions.server';
import { content } from '../../../src/lib/content/store.server';
import { hasHours } from '../../../src/lib/help/channel-act';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { langCodes } from '../../../src/lib/i18n/languages';

describe('what a webmaster may choose', () => {
	it.each(langCodes())('is every published help point, in %s', (lang) => {
		const offered = embedChoices(lang).filter(({ kind }) => kind === 'hulp');
		expect(offered.map(({ path }) => path)).toEqual(helpPoints(lang).map(({ id }) => `hulp/${id}/`));
	});

	it('is each question that still asks for danger, so that no frame skips it', () => {
		expect(embedStates()).toContain('');
		const danger = content().wegwijzer.data.questions.find(({ id }) => id === 'danger')?.code;
		for (const state of embedStates()) expect(embedQuestion('nl', state)?.code, state).toBe(danger);
	});

	it('has every municipality in one region', () => {
		const slugs = embedRegions().map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(slugs.length);
		const names = new Set(embedRegions().map(({ veiligThuis }) => veiligThuis.name));
		for (const { veiligThuis } of content().regions.municipalities) expect(names).toContain(veiligThuis.name);
	});

	it('has an address once', () => {
		const paths = embedChoices('nl').map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});
});

describe('what is pasted as text', () => {
	const texts = langCodes().flatMap((lang) => embedChoices(lang).map((choice) => ({ ...choice, lang })));

	it('always has 112, and the day on which its numbers were looked at', () => {
		for (const { plain, path, lang } of texts) {
			expect(plain, `${lang} ${path}`).toContain('href="tel:112"');
			expect(plain, `${lang} ${path}`).toMatch(/\d{1,2} \p{L}+ 20\d\d/u);
			expect(plain, `${lang} ${path}`).not.toContain('<script');
		}
	});

	it('has one line for each address', () => {
		for (const { plain, path, kind, lang } of texts) {
			if (kind !== 'hulp') continue;
			const [, own = ''] = plain.split('<h2>');
			const addresses = [...own.matchAll(/<li><a href="([^"]*)"/g)].map((match) => match[1]);
			expect(new Set(addresses).size, `${lang} ${path}`).toBe(addresses.length);
		}
	});

	it('has the note of each channel, and says which hours nobody knows, as the frame does', () => {
		for (const help of helpPoints('nl')) {
			const { plain = '' } = embedChoices('nl').find(({ path }) => path === `hulp/${help.id}/`) ?? {};
			for (const { note } of help.channels) if (note) expect(plain).toContain(note);
			const isUnknown = help.channels.some(
				(channel) => channel.href !== null && channel.hours === null && hasHours(channel)
			);
			if (isUnknown) expect(plain, help.id).toContain('tijden onbekend');
		}
	});

	it('says that its translation is a draft', () => {
		const drafts = helpPoints('en').filter(({ translation }) => translation === 'draft');
		expect(drafts).not.toEqual([]);
		for (const { id } of drafts)
			expect(embedChoices('en').find(({ path }) => path === `hulp/${id}/`)?.plain).toContain('is a draft');
	});

	it('has no number that is withheld', () => {
		for (const help of helpPoints('nl')) {
			const { plain = '' } = embedChoices('nl').find(({ path }) => path === `hulp/${help.id}/`) ?? {};
			const numbers = [...plain.matchAll(/href="(tel:[^"]*)"/g)].map((match) => match[1]);
			const known = helpPoints('nl').flatMap(({ channels }) => channels.map(({ href }) => href));
			for (const number of numbers) expect(known).toContain(number);
			for (const { href } of help.channels) if (href) expect(plain).toContain(href.replaceAll('&', '&amp;'));
		}
	});

	it('stands in the file that the page fetches', () => {
		const { json, name } = embedChoicesFile('nl');
		const file = JSON.parse(json) as Record<string, { plain: string }>;
		expect(Object.keys(file)).toEqual(embedChoices('nl').map(({ path }) => path));
		expect(name).toMatch(/^insluiten-nl-\w+\.json$/);
	});
});
