/** The button that copies the citation of a page. */
import { startCopyButton } from '../safety/copy-button';

/** @returns makes the button say again what it said first; nothing when the page has no citation */
export function startCitation(): (() => void) | undefined {
	const text = document.querySelector<HTMLElement>('[data-citation]');
	const button = document.querySelector<HTMLElement>('[data-cite-copied]');
	return text && button ? startCopyButton(button, text, button.dataset.citeCopied ?? '') : undefined;
}
