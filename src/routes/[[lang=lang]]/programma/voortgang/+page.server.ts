import { PAPERS } from '$lib/content/programme/papers';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { overview } from '$lib/programme/overview.server';
import { wordsOf } from '$lib/programme/progress';
import { progressTable } from '$lib/programme/progress-table';
import { allEntries } from '$lib/programme/register-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const t = buildTranslate(lang);
	const of = (id: string) => allEntries(lang).filter(({ paper }) => paper === id);
	const activities = of('000');
	const { lines } = overview(lang);
	return {
		count: activities.length,
		latest: progressTable(t, lines, activities, 'latest'),
		words: wordsOf(activities).map(({ source, count }) => {
			const paper = PAPERS.find((each) => each === source);
			return paper
				? t('programme.progress_words_paper', { paper: t(`programme.paper_${paper}`), count })
				: t('programme.progress_words_elsewhere', { count });
		}),
		papers: content()
			.programme.documents.filter(({ id }) => of(id).length > 0)
			.map(({ id }) => ({ id, table: progressTable(t, lines, of(id), 'printed') }))
	};
};
