import { emptyClipboardOnExit } from './left';

/**
 * Shows a button that copies a text of the page, and says on it that this was done. What was copied is emptied on exit.
 * @param from a field, or an element with text; it is selected too, so that copying goes on by hand where a browser refuses
 * @param copied what the button says afterwards
 * @returns makes the button say again what it said first; call it when there is something new to copy
 */
export function startCopyButton(button: HTMLElement, from: HTMLElement, copied: string): () => void {
	const label = button.textContent;
	button.hidden = false;
	button.addEventListener('click', () => {
		const isField = from instanceof HTMLTextAreaElement;
		if (isField) from.select();
		else getSelection()?.selectAllChildren(from);
		navigator.clipboard.writeText(isField ? from.value : from.textContent).then(
			() => {
				emptyClipboardOnExit();
				button.textContent = copied;
			},
			() => undefined
		);
	});
	return () => {
		button.textContent = label;
	};
}
