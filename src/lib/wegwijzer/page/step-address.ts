/**
 * Which step of the wegwijzer a page shows. It stands in the state of the entry in the history and not in the address: a browser's list of
 * visited pages has a row for every address, and a state has none. Loading the page again brings the step back; leaving the site does not keep it.
 */

/** The address of the step that is shown, absolute: to share, to copy. */
export function stepAddress(): string {
	return new URL(keptStep() ?? location.href, location.href).href;
}

/** The step that this entry of the history was at before the page was loaded again; null when it shows its own. */
export function keptStep(): string | null {
	const step: unknown = (history.state as { step?: unknown } | null)?.step;
	return typeof step === 'string' && step.startsWith('/') ? step : null;
}

/** Notes the step that is shown from now on. `href`: its address, absolute or from the root of the site. */
export function keepStep(href: string): void {
	const { pathname } = new URL(href, location.href);
	// The address stays what it was.
	history.replaceState({ ...(history.state as object | null), step: pathname }, '');
}
