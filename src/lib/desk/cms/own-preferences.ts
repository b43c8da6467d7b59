/**
 * What Sveltia CMS starts with here, unless an editor chose otherwise in its settings. Runs before it: it reads them while it is loaded.
 *
 * Escape is what people press to close a list, and would close the form with all that was typed.
 */
const KEPT_AS = 'sveltia-cms.prefs';

try {
	const chosen = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Record<string, unknown>;
	localStorage.setItem(KEPT_AS, JSON.stringify({ closeWithEscape: false, ...chosen }));
} catch {
	// Without storage the CMS says so itself.
}

// A module, which `start.ts` names first.
export {};
