import type { Component } from 'svelte';
import { defaultLang, readingOrder, type Lang } from '$lib/i18n/languages';

type Folder = 'help' | 'pages';

// Pages with a body ship no framework script, so the browser's build needs none of these.
const modules: Record<string, () => Promise<{ default: Component }>> = import.meta.env.SSR
	? import.meta.glob<{ default: Component }>(['/content/{help,pages}/*.md', '/content/local/help/*.md'])
	: {};

/** The Markdown of a record as a component, with the language it is in: the one that is read instead where there is no translation. */
export async function bodyOf(
	folder: Folder,
	id: string,
	lang: Lang
): Promise<{ Body: Component; lang: Lang } | null> {
	for (const textLang of readingOrder(lang)) {
		const suffix = textLang === defaultLang() ? '' : `.${textLang}`;
		const file = `${folder}/${id}${suffix}.md`;
		// No id is in both.
		const body = modules[`/content/${file}`] ?? modules[`/content/local/${file}`];
		if (body) return { Body: (await body()).default, lang: textLang };
	}
	return null;
}
