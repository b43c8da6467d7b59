/**
 * The line of a help result that is tapped: its number or its chat, and whether that is open. It comes in a file of its own, after the first
 * results: they do not wait for it, and keep a line free for it, so that nothing moves under a finger when it arrives.
 */
import { fetchAgain } from '../../faults/fetch-again';
import { CLOCK } from '../../help/clock';
import { readHelpActs, type HelpAct, type HelpActs } from '../../help/help-acts';
import { distrustWrongClock } from '../../help/server-clock';
import { drawIcon } from '../../ui/draw-icon';

/** Words of the page that a line may need: hours that are known for every hour, hours that are not. */
interface ActWords {
	always: string;
	unknown: string;
}

function stateOf({ hours, hasHours }: HelpAct, words: ActWords): HTMLElement[] {
	if (!hasHours) return [];
	const state = document.createElement('span');
	state.className = 'state';
	if (!hours) {
		state.dataset.unknown = '';
		state.textContent = words.unknown;
	} else if (hours.alwaysOpen) {
		state.dataset.always = '';
		state.textContent = words.always;
	} else {
		// Filled by the script of every page, which knows the clock (help/open-now).
		state.dataset.hours = JSON.stringify(hours);
		state.hidden = true;
	}
	return [state];
}

function fill(line: HTMLElement, act: HelpAct, words: ActWords): void {
	const link = document.createElement('a');
	link.className = 'call';
	link.href = act.href;
	if (act.href.startsWith('https:')) link.rel = 'noreferrer';
	const text = document.createElement('span');
	const value = document.createElement('bdi');
	value.dir = 'ltr';
	value.textContent = act.value;
	text.append(act.value === '' ? act.verb : `${act.verb} `, value);
	link.append(drawIcon(act.icon), text);
	const due = document.createElement('small');
	due.className = 'soft';
	due.dataset.due = act.nextCheck;
	line.append(link, ...stateOf(act, words), due);
}

/** What the list of results asks of it. */
export interface ResultActs {
	/** The line of a help result, empty until {@link ResultActs.show}; null for one that has none. */
	line: (id: string) => HTMLElement | null;
	/** Fills the lines in a part of the page, as far as their acts have arrived. */
	show: (part: HTMLElement) => void;
	/** Another question was asked: nothing on the screen has to keep its place, so no line is kept free in vain. */
	startOver: () => void;
	/** Fetches the file, once. Fails in silence: results stay, and lead to the page that says the same. */
	fetch: () => Promise<void>;
}

/** @param page holds the address of the file and words, as SearchBox.svelte wrote them */
export function makeResultActs(page: HTMLElement): ResultActs {
	const { acts: address = '', actAlways: always = '', actUnknown: unknown = '' } = page.dataset;
	/** Null: not there yet. */
	let acts: HelpActs | null = null;
	/** Who gets a line: those of this list; null, as long as there is none: everybody. */
	let lined: HelpActs | null = null;
	let isAsked = false;

	const show = (part: HTMLElement) => {
		if (!acts) return;
		for (const line of part.querySelectorAll<HTMLElement>('[data-act]:empty')) {
			const act = acts[line.dataset.act ?? ''];
			if (act) fill(line, act, { always, unknown });
		}
		dispatchEvent(new Event(CLOCK));
	};
	return {
		show,
		startOver: () => {
			lined = acts;
		},
		line: (id) => {
			if (lined && !lined[id]) return null;
			const line = document.createElement('p');
			line.className = 'card-reach';
			line.dataset.act = id;
			return line;
		},
		fetch: async () => {
			if (isAsked) return;
			isAsked = true;
			acts = await fetchAgain(address, readHelpActs).catch(() => ({}));
			show(page);
			void distrustWrongClock();
		}
	};
}
