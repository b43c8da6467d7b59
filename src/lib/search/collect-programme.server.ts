import type { Content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import type { SearchDocument } from './documents';

/**
 * Measures of the national action programme as they can be found: the documents of the second index (type `measure`). None while the
 * register is not read.
 */
export const collectProgramme: (from: Content, lang: Lang) => SearchDocument[] = () => [];
