import { formatFault } from '../../content/read/faults';
import { checkEntry, type FormValues } from './check-entry';
import { OFFERED } from './offered';

/** What Sveltia CMS gives its listeners: a map of the package immutable, of which we use this. */
interface EntryMap<Self> {
	toJS(): unknown;
	set(key: 'data' | 'i18n', value: Readonly<Record<string, unknown>>): Self;
}

/** As much of a record as is saved (`ApiEntry` of the CMS). */
interface SavedEntry {
	collection: string;
	slug: string;
	data: FormValues;
	/** Per other language; without fields where it has no file. */
	i18n: Readonly<Record<string, { data?: FormValues } | undefined>>;
}

/**
 * For the event `preSave` of Sveltia CMS: lets through what is right, tidied.
 * @throws Error that stops saving; the CMS shows the message of its cause
 */
export function beforeSave<Self extends EntryMap<Self>>(entry: Self): Self {
	const { collection, slug, data, i18n } = entry.toJS() as SavedEntry;
	const offered = OFFERED.find(({ name }) => name === collection);
	if (!offered) return entry;
	const translations = Object.entries(i18n).flatMap(([lang, other]): [string, FormValues][] =>
		other?.data && Object.keys(other.data).length > 0 ? [[lang, other.data]] : []
	);
	const checked = checkEntry(offered, { slug, original: data, translations: new Map(translations) });
	if (checked.faults.length > 0) {
		const told = checked.faults.map(formatFault).join('\n');
		throw new Error('saving_failed', { cause: new Error(told) });
	}
	const others = [...checked.translations].map(([lang, values]) => [lang, { data: values }]);
	return entry.set('data', checked.original).set('i18n', Object.fromEntries(others));
}
