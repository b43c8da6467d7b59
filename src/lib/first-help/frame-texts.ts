import type { FirstHelpFrame } from '../content/first-help/first-help-schema';
import type { TextKey, Translate } from '../i18n/texts';

/** Texts of the interface that head, exit and printing ask for, by their names in first help. */
const NAMES: Partial<Record<TextKey, keyof FirstHelpFrame>> = {
	'common.skip': 'skip',
	'common.home': 'whole_site',
	'common.emergency_label': 'emergency',
	'common.emergency_112': 'in_danger',
	'common.emergency_csg': 'just_happened',
	'common.language': 'other_languages',
	'common.languages': 'other_languages',
	'common.exit': 'leave',
	'common.exit_hint': 'leave_hint',
	'common.exit_press_2': 'leave_press_2',
	'common.exit_press_1': 'leave_press_1',
	'common.exit_timeout': 'leave_stopped',
	'common.read_aloud': 'read_aloud',
	'wegwijzer.take_print': 'print'
};

/**
 * The translate function for the frame of a page of first help.
 * @param about what is said about leaving, for the link beside the exit
 * @param otherwise for what has no word of its own: the name of the site
 */
export function frameTexts(
	frame: FirstHelpFrame,
	about: string | undefined,
	otherwise: Translate
): Translate {
	return (key, params) => {
		if (key === 'common.exit_about' && about !== undefined) return about;
		const name = NAMES[key];
		return name === undefined ? otherwise(key, params) : frame[name];
	};
}
