import type dutch from '../../../content/locales/nl/faults.json';

type FaultKey = keyof typeof dutch;

/** In the script itself, in every language: words for when nothing can be fetched cannot be fetched. */
const TEXTS = import.meta.glob<Record<string, string>>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'default'
});

const textsOf = (lang: string) => TEXTS[`../../../content/locales/${lang}/faults.json`];

/** What to say of a fault, in the language of the page; in Dutch where that has no words for it. */
export function faultText(key: FaultKey): string {
	return textsOf(document.documentElement.lang)?.[key] ?? textsOf('nl')?.[key] ?? '';
}
