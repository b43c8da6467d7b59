import { helpCards } from '../help/help-points.server';
import type { SituationRecord } from '../content/knowledge/guide-schema';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import { defaultLang, type Lang } from '../i18n/languages';
import { type LinkCard } from './cards.server';
import { passages } from './passage.server';

function linkTo(lang: Lang, { id, title, scene }: SituationRecord): LinkCard {
	return {
		href: localPath(lang, `/omstanders/oefenen/${id}/`),
		title,
		description: scene,
		lang: defaultLang()
	};
}

/** Situations to practise with, by setting, in the order of the settings. */
export function situationsBySetting(lang: Lang) {
	const { situations, settings } = content().knowledge;
	return settings
		.map(({ id, name }) => ({
			id,
			name,
			situations: situations.filter(({ setting }) => setting === id).map((each) => linkTo(lang, each))
		}))
		.filter(({ situations: own }) => own.length > 0);
}

/** What the page of a situation shows; null when there is no such situation. */
export function situationPage(lang: Lang, id: string) {
	const { situations, settings } = content().knowledge;
	const record = situations.find((each) => each.id === id);
	if (!record) return null;
	const order = settings.flatMap((setting) => situations.filter((each) => each.setting === setting.id));
	const next = order[(order.indexOf(record) + 1) % order.length] ?? record;
	return {
		id,
		title: record.title,
		setting: settings.find((each) => each.id === record.setting)?.name ?? '',
		scene: record.scene,
		options: record.options,
		after: passages(record.after),
		help: helpCards(lang, record.help),
		next: linkTo(lang, next)
	};
}
