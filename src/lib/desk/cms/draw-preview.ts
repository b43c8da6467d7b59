import base from '$lib/ui/base.css?inline';
import tokens from '$lib/ui/tokens.css?inline';
import { mount, unmount } from 'svelte';
import theme from 'virtual:theme.css?inline';
import { defaultLang, langCodes } from '../../i18n/languages';
import { startTexts } from '../../i18n/start-texts';
import type { Translate } from '../../i18n/texts';
import type { PreviewedKind } from './offered';
import { previewOf } from './preview';
import { recordOf, type PreviewedEntry } from './preview-template';
import RecordPreview from './RecordPreview.svelte';

/** What a preview needs that is not its record. */
export interface PreviewParts {
	/** Texts of the interface by language: those that the drawn components have, and those around them. */
	texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
	drawMarkdown: (target: HTMLElement, markdown: string) => () => void;
}

/** The stylesheet of the site, as the layout of its pages takes it in. */
const SHEET = [theme, tokens, base].join('\n');

function withSheet({ ownerDocument: { head } }: HTMLElement): void {
	if (head.querySelector('style[data-site]')) return;
	const style = head.ownerDocument.createElement('style');
	style.dataset.site = '';
	style.textContent = SHEET;
	head.append(style);
}

/** Draws records as the site does, in the page that a preview stands in. */
export function previewDrawer({ texts, drawMarkdown }: PreviewParts) {
	const started = startTexts((lang) => texts[lang] ?? {});
	const translate = (lang: string): Translate => started.getFixedT(lang);
	const first = defaultLang();
	const languages: [string, ...string[]] = [first, ...langCodes().filter((code) => code !== first)];
	return (kind: PreviewedKind, target: HTMLElement, entry: PreviewedEntry): (() => void) => {
		withSheet(target);
		const { slug, lang, values } = recordOf(entry, languages);
		const translations = new Map([...values].filter(([code]) => code === lang && code !== first));
		const id = values.get(first)?.id;
		const preview = previewOf(
			kind,
			// A record that is new has no file yet, and will be called after its id.
			{ slug: slug || (typeof id === 'string' ? id : ''), original: values.get(first) ?? {}, translations },
			lang
		);
		const shown = mount(RecordPreview, {
			target,
			props: { t: translate(lang), words: translate(first), lang, preview, drawMarkdown }
		});
		return () => void unmount(shown);
	};
}
