import { emptyClipboardOnExit } from '../../safety/left';
import { stepAddress } from './step-address';

/** Words to show after an action; they are on the button itself. */
function say(text: string | undefined): void {
	const status = document.querySelector<HTMLElement>('[data-take-status]');
	if (status) status.textContent = text ?? '';
}

const lines = (element: Element | null) =>
	(element instanceof HTMLElement ? element.innerText : '').split('\n').filter((line) => line.trim() !== '');

/** The advice as text: title, contacts with their numbers, and the address of the step. */
function adviceText(): string {
	const main = document.querySelector('main');
	// What is open now may be closed when the text is read.
	const states = [...(main?.querySelectorAll('[data-state]') ?? [])].map((each) => each.textContent);
	const contacts = [...(main?.querySelectorAll('[data-contacts] > section') ?? [])];
	// What is folded has no inner text.
	const others = [...(main?.querySelectorAll('.panel h3') ?? [])].map((each) => each.textContent.trim());
	return [
		...lines(main?.querySelector('h1') ?? null),
		...contacts.flatMap(lines).filter((line) => !states.includes(line)),
		...others,
		stepAddress()
	].join('\n');
}

async function share(): Promise<boolean> {
	if (typeof navigator.share === 'function') {
		await navigator.share({ title: document.title, url: stepAddress() });
		return false;
	}
	await navigator.clipboard.writeText(stepAddress());
	emptyClipboardOnExit();
	return true;
}

/** Shows the buttons for taking an advice along. */
export function showTakeAlong(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-take]')) button.hidden = false;
}

/** Handles a click on one of the buttons for taking an advice along; call it for every click. */
export async function takeAlong(button: HTMLElement): Promise<void> {
	try {
		if (button.dataset.take === 'print') print();
		else if (button.dataset.take === 'copy') {
			await navigator.clipboard.writeText(adviceText());
			emptyClipboardOnExit();
			say(button.dataset.done);
		} else if (await share()) say(button.dataset.done);
	} catch (error) {
		// Somebody who closes the share sheet has changed their mind: that is not a failure.
		if (error instanceof DOMException && error.name === 'AbortError') return;
		say(document.querySelector<HTMLElement>('[data-take-status]')?.dataset.failed);
	}
}
