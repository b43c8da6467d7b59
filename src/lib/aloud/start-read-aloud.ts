/** Fetches what reads aloud, on a page that can be read and in a browser that can speak. When it does not come in, there is no button. */
export function startReadAloud(): void {
	if (!document.querySelector('[data-aloud]') || !('speechSynthesis' in window)) return;
	void import('./read-aloud').then(
		({ offerReadAloud }) => offerReadAloud(),
		() => undefined
	);
}
