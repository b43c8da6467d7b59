/**
 * Reads a page aloud, with the voices of the device alone: a voice from the network would send the text of the page, and who reads it, to
 * somebody else. Where the device has no voice for the language there is no button.
 */
import { drawIcon } from '../ui/draw-icon';
import { spokenPieces } from './spoken-pieces';
import { voiceFor } from './voices';

let button: HTMLButtonElement | undefined;

function setReading(isReading: boolean): void {
	button?.setAttribute('aria-pressed', String(isReading));
	button?.classList.toggle('other', !isReading);
}

/** Ends the reading at once: on a second tap, with the page, and with the exit. */
function stop(): void {
	speechSynthesis.cancel();
	setReading(false);
}

function read(): void {
	const main = document.querySelector('main');
	const voices = speechSynthesis.getVoices();
	// A piece in another language waits for a voice that can say it, or is left out.
	const spoken = main ? spokenPieces(main) : [];
	const utterances = spoken.flatMap(({ text, lang }) => {
		const voice = voiceFor(voices, lang);
		if (!voice) return [];
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		return [utterance];
	});
	utterances[utterances.length - 1]?.addEventListener('end', () => setReading(false));
	setReading(utterances.length > 0);
	for (const utterance of utterances) speechSynthesis.speak(utterance);
}

function makeButton(label: string): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'act no-print';
	// Here and not in the stylesheet, which every page carries.
	Object.assign(made.style, {
		position: 'absolute',
		top: '0',
		insetInlineEnd: '0',
		minBlockSize: '48px',
		padding: '0 10px',
		// Of the room that the stylesheet leaves, with large text too.
		fontSize: '17px'
	});
	made.setAttribute('aria-label', label);
	made.append(drawIcon('sound'));
	made.addEventListener('click', () => {
		if (made.getAttribute('aria-pressed') === 'true') stop();
		else read();
	});
	return made;
}

/** Puts the button beside the heading of the page, or takes it away, as the device has a voice or not. */
function offer(): void {
	const heading = document.querySelector<HTMLElement>('[data-aloud]');
	if (!heading) return;
	const lang = heading.closest<HTMLElement>('[lang]')?.lang ?? '';
	if (!voiceFor(speechSynthesis.getVoices(), lang)) {
		button?.remove();
	} else if (button?.parentElement !== heading) {
		button = makeButton(heading.dataset.aloud ?? '');
		setReading(false);
		heading.append(button);
	}
}

// The voices of a device come in after the page.
speechSynthesis.addEventListener('voiceschanged', offer);
addEventListener('left', stop);
addEventListener('pagehide', stop);

/** Offers to read the page that stands there now; what was being read of another is ended. */
export function offerReadAloud(): void {
	stop();
	offer();
}
