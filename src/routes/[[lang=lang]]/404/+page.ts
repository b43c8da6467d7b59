import { coreEntries } from '$lib/i18n/entries';
import type { EntryGenerator } from './$types';

// Static hosts look for a file 404.html at the root; our settings for servers know those of the other languages too.
export const trailingSlash = 'never';

export const entries: EntryGenerator = coreEntries;
