import type { Component } from 'svelte';
import { defaultLang, type Lang } from '$lib/i18n/languages';

type Folder = 'help' | 'pages';

// Pages with a body ship no framework script, so the browser's build needs none of these.
const modules: Record<string, () => Promise<{ default: Component }>> = import.meta.env.SSR
	? import.meta.glob<{ default: Component }>('/content/{help,pages}/*.md')
	: {};

/** The Markdown of a record as a component, with the language it is in: Dutch where there is no translation. */
export async function bodyOf(
	folder: Folder,
	id: string,
	lang: Lang
): Promise<{ Body: Component; lang: Lang } | null> {
	const own = modules[`/content/${folder}/${id}.${lang}.md`];
	if (own) return { Body: (await own()).default, lang };
	const original = modules[`/content/${folder}/${id}.md`];
	return original ? { Body: (await original()).default, lang: defaultLang() } : null;
}
