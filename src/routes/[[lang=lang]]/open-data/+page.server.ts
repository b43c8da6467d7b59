import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { releaseOf } from '$lib/content/release';
import { dataSets } from '$lib/open-data/data-files.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = () => ({
	release: releaseOf(content()),
	licence: content().site.data_licence,
	changes: content().dataChanges,
	sets: dataSets(content(), '').map(({ id, title, description, fields, rows }) => ({
		id,
		title,
		description,
		fields,
		count: rows.length
	}))
});
