/** Longest text read from a field, in characters: an address or a story of a few sentences fits, a pasted book does not. */
export const MOST_TYPED = 300;

/** What is read of a field: cut before any work is done on it, so that a megabyte pasted cannot hold up the phone. */
export function typedIn(field: HTMLInputElement): string {
	return field.value.slice(0, MOST_TYPED);
}

/**
 * Says beside a field that can fail what is wrong with what was typed (WCAG 3.3.1), or takes it back.
 * @param message empty: nothing is wrong
 */
export function sayFieldError(field: HTMLInputElement, message: string): void {
	if (message === '') field.removeAttribute('aria-invalid');
	else field.setAttribute('aria-invalid', 'true');
	const place = document.getElementById(`${field.id}-error`);
	if (place) place.textContent = message;
}
