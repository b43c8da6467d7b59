import type { InLanguage } from '../content/read/in-language';
import type { GuideRecord } from '../content/knowledge/guide-schema';
import { passages, upkeep } from './passage.server';

/** What the page of a guide says by its own record; what it says of others is added in `guide-page.server.ts`. */
export function guideText({
	record,
	words,
	textLang,
	translation
}: Omit<InLanguage<GuideRecord, GuideRecord>, 'body'>) {
	return {
		id: record.id,
		d: record.d ?? null,
		textLang,
		translation,
		title: words.title,
		description: words.description,
		intro: passages(words.intro),
		steps: words.steps.map(({ title, text }) => ({ title, text: passages(text) })),
		say: words.say,
		careful: passages(words.careful),
		upkeep: upkeep(record)
	};
}
