import type { IconName } from '../../ui/icons';

/** What stands beside an answer for who reads with difficulty, by question and option: quiet things, nobody hurt. */
const PICTOGRAMS: Readonly<Record<string, Readonly<Record<string, IconName>>>> = {
	danger: { now: 'alarm', no: 'check', 'wants-to-die': 'heart' },
	role: {
		self: 'self',
		'known-person': 'told',
		bystander: 'eye',
		'own-behaviour': 'mirror',
		'other-behaviour': 'people',
		professional: 'bag'
	},
	what: {
		'rape-assault': 'stop',
		touching: 'hand',
		'home-violence': 'house',
		'images-online': 'picture',
		'online-contact': 'app',
		'remarks-harassment': 'chat',
		stalking: 'eye',
		exploitation: 'lock',
		'forced-marriage-honour': 'rings',
		unsure: 'question'
	},
	when: { 'under-7-days': 'clock', 'longer-ago': 'calendar', ongoing: 'again' },
	setting: {
		home: 'house',
		work: 'bag',
		school: 'school',
		'student-life': 'people',
		sport: 'ball',
		'culture-media': 'music',
		faith: 'candle',
		care: 'care',
		'street-nightlife': 'street',
		online: 'app',
		elsewhere: 'globe'
	},
	need: {
		talk: 'chat',
		medical: 'care',
		'stop-it': 'stop',
		'report-police': 'told',
		complaint: 'form',
		'legal-money': 'coin',
		'dont-know': 'question'
	}
};

/** The pictogram of an answer; null where words say it best, as for ages. */
export function pictogramOf(questionId: string, optionId: string): IconName | null {
	return PICTOGRAMS[questionId]?.[optionId] ?? null;
}
