import { THEME_SLUGS, type Theme } from '../../content/themes';
import { defaultLang } from '../../i18n/languages';
import { buildTranslate } from '../../i18n/translate-build.server';
import { uuidOf } from '../uuid.server';

/** The list that terms of help points come from (HSDS `taxonomy`). */
export const TAXONOMY = {
	id: uuidOf('taxonomy/thema'),
	name: 'Thema',
	description: 'Waar een hulp- of meldpunt over gaat'
};

/** A theme as a term (HSDS `taxonomy_term`); its code is the one in addresses, which never changes. */
export function themeTerm(theme: Theme) {
	const name = buildTranslate(defaultLang())(`programme.theme_${theme}`);
	return {
		id: uuidOf(`term/thema/${theme}`),
		code: THEME_SLUGS[theme],
		name,
		description: name,
		taxonomy: TAXONOMY.name,
		taxonomy_id: TAXONOMY.id
	};
}
