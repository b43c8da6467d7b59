import { formatFault } from '../../content/read/faults';
import { helpSchema, helpTranslationSchema } from '../../content/help/help-schema';
import { publicHelpPoint, type HelpPoint } from '../../help/help-point';
import type { Lang } from '../../i18n/languages';
import { checkEntry, type Entry, type FormValues } from './check-entry';
import { OFFERED, PREVIEWED } from './offered';

/** What an editor sees of a help point while it is changed. */
export interface Preview {
	/** As the check tells them, a line each. */
	faults: readonly string[];
	/** What visitors get of it; null while it cannot be drawn. */
	drawn: { help: HelpPoint; body: string; isPublished: boolean } | null;
}

const fieldsOf = (values: FormValues) =>
	Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'body'));
const bodyOf = ({ body }: FormValues) => (typeof body === 'string' ? body : '');

/**
 * A help point of a form in a language, by the shapes and rules of the site itself: what may not be shown is not in it.
 * @param lang the language of the words; that of the original where there is no translation
 */
export function previewOf(entry: Entry, lang: Lang): Preview {
	const offered = OFFERED.find(({ name }) => name === PREVIEWED);
	if (!offered) return { faults: [], drawn: null };
	const { original, translations, faults } = checkEntry(offered, entry);
	const told = faults.map(formatFault);
	const record = helpSchema.safeParse(fieldsOf(original));
	const translated = translations.get(lang);
	const words = translated ? helpTranslationSchema.safeParse(fieldsOf(translated)) : record;
	if (!record.success || !words.success) return { faults: told, drawn: null };
	const help = publicHelpPoint(
		{
			record: record.data,
			words: words.data,
			textLang: lang,
			translation: translated ? 'draft' : 'original'
		},
		null
	);
	const body = bodyOf(translated ?? original);
	return { faults: told, drawn: { help, body, isPublished: record.data.publish } };
}
