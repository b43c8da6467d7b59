import {
	helpSchema,
	helpTranslationSchema,
	type HelpRecord,
	type HelpTranslation
} from '../help/help-schema';
import { checkShape } from './in-words';
import { named, type Kind, type Reader } from './kind';
import { twoFolderReader } from './read-kind.server';
import { differences } from './same-shape';

const readHelp = twoFolderReader(['content/help', 'content/local/help'], {
	record: helpSchema,
	translation: helpTranslationSchema
});

/** Reads help points; the words of a translation have the fields and as many sentences as those of their original. */
const read: Reader<HelpRecord, HelpTranslation> = (root, languages, faults) => {
	const all = readHelp(root, languages, faults);
	for (const byId of all.translations.values())
		for (const translated of byId.values()) {
			const original = all.records.get(translated.id);
			if (!original) continue;
			// Marks are held to the original with those of all kinds, in whatever order they stand.
			const [own, other] = [original, translated].map(({ record }) => ({ ...record.text, does: undefined }));
			checkShape(original, translated, differences(own, other, ['text']), faults);
		}
	return all;
};

/**
 * Help points. Search and open data take what is published of them from `help/help-point.ts`, so that a number that is withheld is in neither:
 * that is why this kind has no words for search and no table of its own.
 */
export const helpKind: Kind<HelpRecord, HelpTranslation> = {
	name: 'help',
	called: 'a published help point',
	links: ['/hulp/'],
	overview: '/hulp/',
	read,
	headOf: ({ record, words }) => ({ title: words.name ?? record.name, description: words.text.summary }),
	addressOf: ({ id }) => `/hulp/${id}/`,
	referencesOf: ({ alternatives, municipalities = [] }) => [
		...named('alternatives', alternatives, 'help'),
		...named('municipalities', municipalities, 'municipality')
	]
};
