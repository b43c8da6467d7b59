import { emergencyContacts } from '../help/emergency-contacts.server';
import type { Lang } from '../i18n/languages';

/** The number to call in danger, as people write it; empty where the site names none. */
export function dangerNumber(lang: Lang): string {
	return emergencyContacts(lang).find(({ card }) => card === '112')?.number ?? '';
}
