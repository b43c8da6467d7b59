import { EMBED_KINDS, embedBase, embedChoices, embedChoicesFile } from '$lib/embed/embed-choices.server';
import { frameSnippet } from '$lib/embed/snippet';
import { langEntries } from '$lib/i18n/entries';
import { wholeLanguages, type Lang } from '$lib/i18n/languages';
import { localPath } from '$lib/i18n/paths';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

/** What stands on the page complete, for who has no script: "where do I go", the wegwijzer from its start, and who to call when it just happened. */
const STANDARD = ['waar/', 'wegwijzer/', 'hulp/centrum-seksueel-geweld/'];

/** What stands below a frame in a language. */
const below = (lang: Lang) => ({
	instead: buildTranslate(lang)('embed.instead', { site: buildTranslate(lang)('common.site') }),
	home: new URL(localPath(lang, '/'), embedBase(lang)).href
});

export const load: PageServerLoad = async ({ parent, url }) => {
	const { lang } = await parent();
	const choices = embedChoices(lang);
	return {
		origin: url.origin,
		languages: wholeLanguages().map(({ code, name }) => ({
			code,
			name,
			choices: `/data/${embedChoicesFile(code).name}`,
			base: embedBase(code),
			...below(code)
		})),
		groups: EMBED_KINDS.map((kind) => ({
			kind,
			choices: choices.filter((choice) => choice.kind === kind).map(({ path, name }) => ({ path, name }))
		})),
		standard: STANDARD.flatMap((path) => {
			const choice = choices.find((each) => each.path === path);
			if (!choice) return [];
			const { title, height, plain } = choice;
			const address = embedBase(lang) + path;
			const frame = frameSnippet({ address, title, height, color: null, scheme: 'auto', ...below(lang) });
			return [{ title, path, height, plain, frame, src: localPath(lang, `/embed/${path}`) }];
		})
	};
};
