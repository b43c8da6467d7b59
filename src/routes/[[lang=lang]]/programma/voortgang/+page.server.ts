import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { progress, wordsOf } from '$lib/programme/progress';
import { allEntries } from '$lib/programme/register-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = () => {
	const of = (id: string) => allEntries().filter(({ paper }) => paper === id);
	const activities = of('000');
	return {
		count: activities.length,
		latest: progress(activities, 'latest'),
		words: wordsOf(activities),
		papers: content()
			.programme.documents.filter(({ id }) => of(id).length > 0)
			.map(({ id }) => ({ id, rows: progress(of(id), 'printed') }))
	};
};
