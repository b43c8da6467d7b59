import { situationKind } from '../content/kinds/situation.server';
import { settingKind } from '../content/kinds/setting.server';
import { shownIn } from '../content/kinds/shown';
import { helpCards } from '../help/help-points.server';
import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { situationCard } from './cards.server';
import { passages } from './passage.server';

/** Situations to practise with, by setting, in the order of the settings. */
export function situationsBySetting(lang: Lang) {
	const { situations } = content().knowledge;
	return shownIn(content(), settingKind, lang)
		.map(({ record: { id }, words: { name }, textLang }) => ({
			id,
			name,
			lang: textLang,
			situations: situations
				.filter(({ setting }) => setting === id)
				.flatMap((each) => situationCard(lang, each.id))
		}))
		.filter(({ situations: own }) => own.length > 0);
}

/** What the page of a situation shows; null when there is no such situation. */
export function situationPage(lang: Lang, id: string) {
	const { situations } = content().knowledge;
	const settings = shownIn(content(), settingKind, lang);
	const found = shownIn(content(), situationKind, lang).find(({ record }) => record.id === id);
	if (!found) return null;
	const { record, words, textLang, translation } = found;
	const order = settings.flatMap((setting) =>
		situations.filter((each) => each.setting === setting.record.id)
	);
	const next = order[(order.indexOf(record) + 1) % order.length] ?? record;
	return {
		id,
		textLang,
		translation,
		title: words.title,
		setting: settings
			.filter((each) => each.record.id === record.setting)
			.map((each) => ({ name: each.words.name, lang: each.textLang })),
		scene: words.scene,
		options: words.options,
		after: passages(words.after),
		help: helpCards(lang, record.help),
		next: situationCard(lang, next.id)
	};
}
