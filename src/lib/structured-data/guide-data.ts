import type { HowTo, WithContext } from 'schema-dts';
import type { GuidePage } from '../knowledge/guide-page.server';
import { plain } from './plain';

/** A guide as a schema.org HowTo. */
export function guideData(page: GuidePage, address: string): WithContext<HowTo> {
	return {
		'@context': 'https://schema.org',
		'@type': 'HowTo',
		url: address,
		name: page.title,
		description: page.description,
		inLanguage: page.textLang,
		step: page.steps.map(({ title, text }, at) => ({
			'@type': 'HowToStep',
			position: at + 1,
			name: title,
			text: plain(text)
		}))
	};
}
