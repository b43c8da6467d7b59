import { buildTranslate } from '../../i18n/translate-build.server';
import { localPath } from '../../i18n/paths';
import type { Lang } from '../../i18n/languages';
import { blockName } from '../page/advice.server';
import { spaceFigures } from './figures';
import { mapPage } from './map-page';
import { UNKNOWN } from '../../content/wegwijzer/model';
import { blockWords, plainWords, questionWords, wegwijzerEngine, wegwijzerStates } from '../wegwijzer.server';

/** The whole wegwijzer as one page, for review by people who know the organisations. */
export function wegwijzerMap(lang: Lang): string {
	const engine = wegwijzerEngine();
	const states = wegwijzerStates();
	const t = buildTranslate(lang);
	return mapPage(engine, states, spaceFigures(engine, states), {
		lang,
		title: t('common.wegwijzer'),
		question: ({ id }, answers) => questionWords(lang, id, answers).title,
		answer: ({ id }, answer, answers) =>
			answer === UNKNOWN
				? t('wegwijzer.unknown')
				: (questionWords(lang, id, answers).options[answer] ?? answer),
		step: (block, answers) => {
			const name = blockName(lang, block);
			return name === null ? null : { name, why: plainWords(blockWords(lang, block.id, answers)) };
		},
		words: (block, answers) => plainWords(blockWords(lang, block.id, answers)),
		href: (key) => localPath(lang, key === '' ? '/wegwijzer/' : `/wegwijzer/${key}/`)
	});
}
