/** Script of the page for webmasters: makes the texts to paste and shows the frame, as somebody chooses. */
import { fetchAgain } from '../faults/fetch-again';
import { startCopyButton } from '../safety/copy-button';
import { readColour } from '../colour/colour.js';
import type { ChoiceFile } from './embed-choices.server';
import { addressWithLook, frameSnippet, type FrameChoice } from './snippet';

const part = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);

/** Reads the choices of a language; throws when the file is something else. */
function readChoices(text: string): ChoiceFile {
	const file = JSON.parse(text) as ChoiceFile;
	if (typeof file['waar/']?.plain !== 'string') throw new Error('not a file of choices');
	return file;
}

function start(form: HTMLFormElement): void {
	const { which, language, scheme, color } = form.elements as typeof form.elements & {
		which: HTMLSelectElement;
		language: HTMLSelectElement;
		scheme: HTMLSelectElement;
		color: HTMLInputElement;
	};
	const [frame, plain, wrong, failed] = [
		part<HTMLTextAreaElement>('[data-frame]'),
		part<HTMLTextAreaElement>('[data-plain]'),
		part('[data-wrong-colour]'),
		part('[data-choices-failed]')
	];
	if (!frame || !plain || !wrong || !failed) return;
	let times = 0;

	const show = async () => {
		const time = (times += 1);
		const { choices = '', base = '', instead = '', home = '' } = language.selectedOptions[0]?.dataset ?? {};
		const typed = readColour(color.value.trim());
		wrong.hidden = color.value === '' || typed !== null;
		const file = await fetchAgain(choices, readChoices);
		const chosen = file[which.value];
		// Somebody has chosen on meanwhile.
		if (!chosen || time !== times) return;
		const choice: FrameChoice = {
			...chosen,
			address: base + which.value,
			color: typed,
			scheme: scheme.value as FrameChoice['scheme'],
			instead,
			home
		};
		frame.value = frameSnippet(choice);
		plain.value = chosen.plain;
		const before = part<HTMLIFrameElement>('[data-preview]');
		const preview = before?.cloneNode() as HTMLIFrameElement | undefined;
		if (!before || !preview) return;
		// From this copy of the site, which need not be the published one. A new frame: another address in the same one would stand in the history.
		const { pathname, hash } = new URL(addressWithLook(choice));
		preview.src = pathname + hash;
		preview.title = chosen.title;
		preview.height = String(chosen.height);
		before.replaceWith(preview);
	};
	const showOrTell = () =>
		show().then(
			() => (failed.hidden = true),
			() => (failed.hidden = false)
		);
	form.addEventListener('change', showOrTell);
	// A field tells of a change when it is left, and who goes from it to "copy" would copy what was there before.
	color.addEventListener('input', () => {
		if (readColour(color.value.trim()) !== null) void showOrTell();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.removeAttribute('data-asleep');
	// A browser may have kept what was chosen before.
	form.reset();
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
	const from = part(button.dataset.copy ?? '');
	if (from) startCopyButton(button, from, button.dataset.copied ?? '');
}

const form = part<HTMLFormElement>('[data-maker]');
if (form) start(form);
