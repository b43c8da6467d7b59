/** What an editor sees of a topic or guide while changing it: what its page says by itself, drawn as the page draws it. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { FormValues } from '../../../src/lib/desk/cms/check-entry';
import { previewOf } from '../../../src/lib/desk/cms/preview';
import RecordPreview from '../../../src/lib/desk/cms/RecordPreview.svelte';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import { guidePage } from '../../../src/lib/knowledge/guide-page.server';
import GuideArticle from '../../../src/lib/knowledge/GuideArticle.svelte';
import LinkCards from '../../../src/lib/knowledge/LinkCards.svelte';
import { topicPage } from '../../../src/lib/knowledge/topic-page.server';
import TopicArticle from '../../../src/lib/knowledge/TopicArticle.svelte';
import Checked from '../../../src/lib/ui/Checked.svelte';
import { valuesOf } from './form-values';

/** The made-up site, and a language that has its core alone. */
vi.mock(import('../../../src/lib/site/site-file'), async (original) => {
	const { siteFile, ...rest } = await original();
	const core = { code: 'pl', name: 'Polski', direction: 'ltr', dates: 'pl', otherwise: 'en' } as const;
	return { ...rest, siteFile: () => ({ ...siteFile(), languages: [...siteFile().languages, core] }) };
});

const SLUGS = { topic: 'straatintimidatie', guide: 'afleiden' };
type Kind = keyof typeof SLUGS;
const fileOf = (kind: Kind, lang = '') => valuesOf(`${kind}s/${SLUGS[kind]}${lang}.md`);

const preview = (kind: Kind, original: FormValues, lang = 'nl', translated?: FormValues) =>
	previewOf(
		kind,
		{ slug: SLUGS[kind], original, translations: new Map(translated ? [[lang, translated]] : []) },
		lang
	);

const plain = (html: string) => html.replace(/<!--.*?-->/g, '');

function drawn(kind: Kind, original: FormValues, lang = 'nl', translated?: FormValues): string {
	const props = {
		t: buildTranslate(lang),
		words: buildTranslate('nl'),
		lang,
		preview: preview(kind, original, lang, translated),
		drawMarkdown: () => () => undefined
	};
	return plain(render(RecordPreview, { props }).body);
}

const headingOf = (html: string) => /<h1[^>]*>([^<]*)</.exec(html)?.[1];

const htmlOf = <P extends Record<string, unknown>>(component: Component<P>, props: P) =>
	plain(render(component as Component, { props }).body);

const NONE_OF_OTHERS = { explained: [], help: [], topics: [], toolkits: [] };

/** What the site makes of the same file, without what it takes from others. */
function onSite(kind: Kind): string[] {
	const [t, lang, id] = [buildTranslate('nl'), 'nl', SLUGS[kind]];
	const topic = topicPage(lang, id);
	const guide = guidePage(lang, id, 'bystander');
	const page = topic ?? guide;
	if (!page) throw new Error(id);
	const { title, description, upkeep } = page;
	const parts = [
		htmlOf(LinkCards, { lang, cards: [{ href: '#', title, description, lang }] }),
		htmlOf(Checked, { t, lang, ...upkeep })
	];
	if (guide)
		parts.push(htmlOf(GuideArticle, { t, lang, guide: { ...guide, ...NONE_OF_OTHERS, sectors: [] } }));
	if (topic) {
		const alone = { ...topic, ...NONE_OF_OTHERS, campaigns: [] };
		parts.push(htmlOf(TopicArticle, { t, lang, path: `/onderwerpen/${id}/`, topic: alone }));
	}
	return parts;
}

describe.each(['topic', 'guide'] as const)('the preview of a %s', (kind) => {
	const original = fileOf(kind);
	const english = fileOf(kind, '.en');

	it('is what the site makes of the same file: card and page', () => {
		expect(preview(kind, original).faults).toEqual([]);
		for (const part of onSite(kind)) expect(drawn(kind, original)).toContain(part);
	});

	it('is in the words of a translation, in the language of the form', () => {
		const shown = drawn(kind, original, 'en', { ...english, description: 'Other words.' });
		expect(shown).toContain('lang="en"');
		expect(headingOf(shown)).toBe(english.title);
		expect(shown).toContain('Other words.');
		expect(shown).toContain(buildTranslate('en')('common.draft'));
		expect(shown).not.toContain(String(original.title));
	});

	it('follows what is typed', () => {
		expect(headingOf(drawn(kind, { ...original, title: 'Nieuw' }))).toBe('Nieuw');
	});

	it('leaves out what other records say, and says so', () => {
		const shown = drawn(kind, original);
		const t = buildTranslate('nl');
		expect(shown).toContain(t('editing.preview_about_knowledge'));
		for (const key of ['who_helps', 'related', 'words', 'toolkits'] as const)
			expect(shown).not.toContain(t(`knowledge.${key}`));
	});

	it('tells what is not right, as the check does, and draws nothing of a record that cannot be read', () => {
		const wrong = drawn(kind, { ...original, confidence: 'sure' });
		expect(wrong).toContain(`content/${kind}s/${SLUGS[kind]}.md: confidence: expected`);
		expect(headingOf(wrong)).toBeUndefined();
		const numbered = drawn(kind, { ...original, description: 'Bel 020-261 52 75.' });
		expect(numbered).toContain('no telephone number in running text');
		expect(headingOf(numbered)).toBe(original.title);
	});

	it('says that it is not on the site, in a language that has the core alone', () => {
		const said = buildTranslate('nl')('editing.preview_unpublished');
		expect(drawn(kind, original, 'en', english)).not.toContain(said);
		expect(drawn(kind, original, 'pl', english)).toContain(said);
	});
});

it('draws nothing of a translation that its original does not say, as the site does', () => {
	const { blame, ...original } = fileOf('topic');
	expect(blame).toBeDefined();
	const english = fileOf('topic', '.en');
	expect(drawn('topic', fileOf('topic'), 'en', english)).toContain('id="schuld"');
	expect(drawn('topic', original, 'en', english)).not.toContain('id="schuld"');
});
