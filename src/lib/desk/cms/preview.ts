import { z } from 'zod';
import { helpSchema, helpTranslationSchema } from '../../content/help/help-schema';
import { withWords } from '../../content/kinds/in-words';
import { guideSchema, guideWords } from '../../content/knowledge/guide-schema';
import { topicSchema, topicWords } from '../../content/knowledge/topic-schema';
import { formatFault } from '../../content/read/faults';
import type { TranslationState } from '../../content/read/in-language';
import { publicHelpPoint, type HelpPoint } from '../../help/help-point';
import { hasWholeSite, type Lang } from '../../i18n/languages';
import type { GuidePage } from '../../knowledge/guide-page.server';
import { guideText } from '../../knowledge/guide-text.server';
import type { TopicPage } from '../../knowledge/topic-page.server';
import { topicText } from '../../knowledge/topic-text.server';
import { checkEntry, type Entry, type FormValues } from './check-entry';
import { inWords, OFFERED, type PreviewedKind } from './offered';

/** What the page of a record is made from, by its kind. */
type Drawn =
	| { kind: 'help'; help: HelpPoint; body: string }
	| { kind: 'topic'; topic: TopicPage }
	| { kind: 'guide'; guide: GuidePage };

/** What an editor sees of a record while it is changed. */
export interface Preview {
	/** As the check tells them, a line each. */
	faults: readonly string[];
	/** What visitors get of it; null while it cannot be drawn. */
	drawn: (Drawn & { isPublished: boolean }) | null;
}

/** A record of a form, in one language. */
interface Form {
	lang: Lang;
	original: FormValues;
	/** Undefined in the language of the original. */
	translated: FormValues | undefined;
}

/** A record with its words, as the schemas read them. */
interface Worded<T, U> {
	record: T;
	words: T | U;
	textLang: Lang;
	translation: TranslationState;
}

const fieldsOf = (values: FormValues) =>
	Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'body'));
const bodyOf = ({ body }: FormValues) => (typeof body === 'string' ? body : '');

/** A form by its schemas; null while one of them refuses it. */
function worded<T, U>(
	schema: z.ZodType<T>,
	translation: z.ZodType<U>,
	{ lang, original, translated }: Form
): Worded<T, U> | null {
	const record = schema.safeParse(fieldsOf(original));
	const words = translated ? translation.safeParse(fieldsOf(translated)) : record;
	if (!record.success || !words.success) return null;
	return {
		record: record.data,
		words: words.data,
		textLang: lang,
		translation: translated ? 'draft' : 'original'
	};
}

/** The same of a kind whose translations hold words alone: the rest is that of the original, as on the site. */
function withOwnWords<T extends object>(
	schema: z.ZodType<T>,
	shape: z.ZodRawShape,
	form: Form
): Worded<T, T> | null {
	const read = worded<T, object>(schema, inWords(shape), form);
	return read && { ...read, words: withWords(read.record, read.words, shape) };
}

/** What other records say on a page: a form knows its own alone. */
const NONE_OF_OTHERS = { explained: [], help: [], topics: [], toolkits: [] };

/** What is drawn of a form, by its kind. Every topic and guide is on the site, but not in a language that has the core of the site alone. */
const DRAWN: Readonly<Record<PreviewedKind, (form: Form) => Preview['drawn']>> = {
	help(form) {
		const read = worded(helpSchema, helpTranslationSchema, form);
		if (!read) return null;
		const body = bodyOf(form.translated ?? form.original);
		return { kind: 'help', help: publicHelpPoint(read, null), body, isPublished: read.record.publish };
	},
	topic(form) {
		const read = withOwnWords(topicSchema, topicWords, form);
		if (!read) return null;
		const topic = { ...topicText(form.lang, read), ...NONE_OF_OTHERS, campaigns: [] };
		return { kind: 'topic', topic, isPublished: hasWholeSite(form.lang) };
	},
	guide(form) {
		const read = withOwnWords(guideSchema, guideWords, form);
		if (!read) return null;
		const guide = { ...guideText(read), ...NONE_OF_OTHERS, sectors: [] };
		return { kind: 'guide', guide, isPublished: hasWholeSite(form.lang) };
	}
};

/**
 * A record of a form in a language, by the shapes and rules of the site itself: what may not be shown is not in it.
 * @param lang the language of the words; that of the original where there is no translation
 */
export function previewOf(kind: PreviewedKind, entry: Entry, lang: Lang): Preview {
	const offered = OFFERED.find(({ name }) => name === kind);
	if (!offered) return { faults: [], drawn: null };
	const { original, translations, faults } = checkEntry(offered, entry);
	const drawn = DRAWN[kind]({ lang, original, translated: translations.get(lang) });
	return { faults: faults.map(formatFault), drawn };
}
