import { THEME_SLUGS, type Theme } from '../../content/themes';
import { defaultLang } from '../../i18n/languages';
import { buildTranslate } from '../../i18n/translate-build.server';
import { CHANNEL_NAMES, type ChannelKind } from '../channel-kind';
import { uuidOf } from '../uuid.server';

/** The list that terms of help points come from (HSDS `taxonomy`). */
export const TAXONOMY = {
	id: uuidOf('taxonomy/thema'),
	name: 'Thema',
	description: 'Waar een hulp- of meldpunt over gaat'
};

/** The list that kinds of channels come from. */
export const CHANNEL_TAXONOMY = {
	id: uuidOf('taxonomy/kanaal'),
	name: 'Kanaal',
	description: 'Hoe je een hulp- of meldpunt bereikt'
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

/** A kind of channel as a term; its code is the one of the table of channels. */
export function channelTerm(kind: ChannelKind) {
	const name = CHANNEL_NAMES[kind];
	return {
		id: uuidOf(`term/kanaal/${kind}`),
		code: kind,
		name,
		description: name,
		taxonomy: CHANNEL_TAXONOMY.name,
		taxonomy_id: CHANNEL_TAXONOMY.id
	};
}
