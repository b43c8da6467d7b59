/** What an editor sees of a help point while changing it: the site's own components, on the shapes that pages are made from. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { cmsConfig, type EditingSite } from '../../../src/lib/desk/cms/config';
import type { FormValues } from '../../../src/lib/desk/cms/check-entry';
import { PREVIEWED } from '../../../src/lib/desk/cms/offered';
import { previewOf } from '../../../src/lib/desk/cms/preview';
import { previewTemplate, recordOf } from '../../../src/lib/desk/cms/preview-template';
import RecordPreview from '../../../src/lib/desk/cms/RecordPreview.svelte';
import { helpCard } from '../../../src/lib/help/help-card';
import { helpPoint } from '../../../src/lib/help/help-points.server';
import HelpCard from '../../../src/lib/help/HelpCard.svelte';
import HelpHead from '../../../src/lib/help/HelpHead.svelte';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import { valuesOf } from './form-values';

const SLUG = 'loket-plein';

const original = valuesOf(`help/${SLUG}.md`);
const english = valuesOf(`help/${SLUG}.en.md`);
const channels = original.channels as Record<string, unknown>[];

const preview = (values: FormValues, lang = 'nl', translations: [string, FormValues][] = []) =>
	previewOf('help', { slug: SLUG, original: values, translations: new Map(translations) }, lang);

function drawn(values: FormValues, lang = 'nl', translations: [string, FormValues][] = []): string {
	const props = {
		t: buildTranslate(lang),
		words: buildTranslate('nl'),
		lang,
		preview: preview(values, lang, translations),
		drawMarkdown: () => () => undefined
	};
	return render(RecordPreview, { props }).body.replace(/<!--.*?-->/g, '');
}

const onSite = (lang: string) => {
	const help = helpPoint(lang, SLUG);
	if (!help) throw new Error(SLUG);
	return help;
};
const html = (body: string) => body.replace(/<!--.*?-->/g, '');

describe('the preview of a help point', () => {
	it('is what the site makes of the same file: card and page', () => {
		const [t, help] = [buildTranslate('nl'), onSite('nl')];
		const shown = drawn(original);
		expect(preview(original).faults).toEqual([]);
		expect(shown).toContain(html(render(HelpHead, { props: { t, lang: 'nl', help } }).body));
		expect(shown).toContain(html(render(HelpCard, { props: { t, lang: 'nl', help: helpCard(help) } }).body));
	});

	it('is in the words of a translation, with what is the same in every language', () => {
		const shown = drawn(original, 'en', [['en', english]]);
		const help = onSite('en');
		expect(shown).toContain(help.text.summary);
		expect(shown).toContain('lang="en"');
		for (const { href } of help.channels) if (href !== null) expect(shown).toContain(`href="${href}"`);
	});

	it('follows what is typed', () => {
		expect(drawn({ ...original, name: 'Loket Nieuw' })).toContain('<h1>Loket Nieuw</h1>');
	});

	it('shows no value that the site would withhold', () => {
		const number = '08003333333';
		const sources = ['https://loket-plein.example/over'];
		const shown = (value_status: string) =>
			drawn({
				...original,
				channels: [{ id: 'phone', type: 'phone', value: number, value_status, sources }]
			});
		expect(shown('confirmed')).toContain(`href="tel:${number}"`);
		expect(shown('single-source')).toContain('<h1>');
		expect(shown('single-source').replace(/\D/g, '')).not.toContain(number);
	});

	it('tells what is not right, as the check does, and draws nothing of a record that cannot be read', () => {
		const wrong = { ...original, channels: [{ ...channels[0], type: 'phone', value: '08 2' }] };
		const shown = drawn(wrong);
		expect(shown).toContain(`content/help/${SLUG}.md: channels[0].value: expected a Dutch phone number`);
		expect(shown).not.toContain('<h1>');
	});

	it('draws a record whose words alone are refused, below what is wrong with them', () => {
		const shown = drawn({ ...original, body: 'Bel 020-261 52 75.' });
		expect(shown).toContain('no telephone number in running text');
		expect(shown).toContain('<h1>');
	});

	it('says of a record that is not published that it is not', () => {
		const said = buildTranslate('nl')('editing.preview_unpublished');
		expect(drawn(original)).not.toContain(said);
		expect(drawn({ ...original, publish: false, publish_reason: 'Proef' })).toContain(said);
	});
});

describe('the template that the CMS gets', () => {
	const LANGUAGES: [string, ...string[]] = ['nl', 'en', 'ar'];
	const entry = { slug: SLUG, data: original, i18n: { en: { data: english }, ar: {} } };

	it('has the record in each language that has words', () => {
		const { values, lang } = recordOf(entry, LANGUAGES);
		expect(lang).toBe('nl');
		expect(Object.fromEntries(values)).toEqual({ nl: original, en: english });
	});

	it.each([
		['by its file', `content/help/${SLUG}.en.md`, { nl: { data: original } }, 'en'],
		['without a file yet', '', { nl: { data: original } }, 'en'],
		['without a file yet, beside another', '', { nl: { data: original }, en: { data: english } }, 'ar'],
		['of the original, with no other', `content/help/${SLUG}.md`, {}, 'nl']
	])('knows the language of the preview, which the CMS does not say: %s', (_, path, i18n, expected) => {
		const words = { name: 'x' };
		const { lang, values } = recordOf({ slug: SLUG, path, data: words, i18n }, LANGUAGES);
		expect(lang).toBe(expected);
		expect(values.get(expected)).toBe(words);
	});

	/** What our template does with an element, as React would have it, and what stands in the page. */
	function inReact() {
		const done: string[] = [];
		const target = {} as HTMLElement;
		type Parts = Record<string, (this: unknown, ...given: unknown[]) => unknown>;
		let parts: Parts = {};
		previewTemplate(
			{
				createClass: (given) => {
					parts = given as Parts;
					return () => null;
				},
				h: (_, props) => props
			},
			(into, { slug }) => {
				done.push(into === target ? `draw ${slug}` : 'elsewhere');
				return () => done.push('remove');
			}
		);
		const component = { ...parts, props: { entry: { toJS: () => entry } } };
		parts.take?.call(component, target);
		return { done, tell: (event: string): unknown => parts[event]?.call(component) };
	}

	it('draws anew when something changed, after taking away what it drew, and takes all away at the end', () => {
		const { done, tell } = inReact();
		for (const event of ['componentDidMount', 'componentDidUpdate', 'componentWillUnmount']) tell(event);
		expect(done).toEqual([`draw ${SLUG}`, 'remove', `draw ${SLUG}`, 'remove']);
	});

	it('lets no link and no number lead anywhere', () => {
		const { onClick } = inReact().tell('render') as { onClick: (event: unknown) => void };
		const isHeld = (inLink: boolean) => {
			let held = false;
			const closest = (name: string) => (inLink && name === 'a' ? {} : null);
			onClick({ target: { closest }, preventDefault: () => (held = true) });
			return held;
		};
		expect(isHeld(true)).toBe(true);
		expect(isHeld(false)).toBe(false);
	});

	it('is asked for by the forms of those kinds, and by no other', () => {
		const site: EditingSite = {
			name: 'Proef',
			editing: { repository: 'owner/name', branch: 'main', backend: 'github' },
			languages: ['nl', 'en'],
			words: () => undefined
		};
		const shown = cmsConfig(site).collections.filter(({ editor }) => editor.preview);
		expect(shown.map(({ name }) => name)).toEqual(PREVIEWED);
	});
});
