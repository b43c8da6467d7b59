import type { Lang } from '../i18n/languages';
import { forgetTexts } from '../i18n/translate-build.server';
import { contentRoot } from '../site/content-root';
import { forgetSiteFile } from '../site/site-file';
import { readContent, type Content } from './read-content.server';

let cached: Content | undefined;

/** The content of this process, read once. */
export function content(): Content {
	cached ??= readContent(contentRoot());
	return cached;
}

/**
 * Has the content read anew when it is next asked for: for the development server, when a file has changed.
 * @public called by dev/show-content, which has Vite load this module
 */
export function forgetContent(): void {
	cached = undefined;
	forgetSiteFile();
	forgetTexts();
}

/**
 * Something that many pages need and that follows from the content: worked out when it is first asked for, and again when the content was
 * read anew.
 */
export function fromContent<T>(make: (from: Content) => T): () => T {
	let last: { from: Content; made: T } | undefined;
	return () => {
		const from = content();
		if (last?.from !== from) last = { from, made: make(from) };
		return last.made;
	};
}

/** The same per language. */
export function fromContentIn<T>(make: (from: Content, lang: Lang) => T): (lang: Lang) => T {
	const byLang = fromContent(() => new Map<Lang, T>());
	return (lang) => {
		const known = byLang().get(lang);
		if (known !== undefined) return known;
		const made = make(content(), lang);
		byLang().set(lang, made);
		return made;
	};
}
