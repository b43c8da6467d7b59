/** Filters the help directory at once; without this script the same choices are links to prerendered pages. */
import { askToTell } from '../faults/ask-to-tell';
import type { Schedule } from '../hours/schedule';
import { countedText } from '../i18n/counted-text';
import { keepCurrent } from './clock';
import type { channelState } from './open-now';
import { emptyFields, onPageLeft } from '../safety/left';
import { showChosen } from '../ui/show-chosen';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const counter = document.querySelector<HTMLElement>('[data-count]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
const rests = [...document.querySelectorAll<HTMLDetailsElement>('[data-rest]')];
const none = document.querySelector<HTMLElement>('[data-none]');

const ALWAYS: Schedule = { alwaysOpen: true, week: [], holidays: 'unsaid' };
const schedules = JSON.parse(form?.dataset.schedules ?? '[]') as Schedule[];

/** Ways to reach a help point, with the choices that hold for each: `bellen:24 chatten:0`, see directory.server. */
function channelsOf(card: HTMLElement): { facets: (string | undefined)[]; hours: Schedule | null }[] {
	return (card.dataset.channels ?? '').split(' ').map((channel) => {
		const [via, mark = ''] = channel.split(':');
		return mark === '24'
			? { facets: [via, 'dag-en-nacht'], hours: ALWAYS }
			: { facets: [via], hours: schedules[Number(mark || -1)] ?? null };
	});
}

/** A group of choices, and the one that was made. */
type Choice = readonly [group: string, value: string];

/** Tells whether a channel is open: fetched by who asks for what is open now. */
type Clock = typeof channelState;

/** Whether a card fits: what is asked of a way to reach it (chat, day and night, open now) holds for one and the same way. */
function fits(
	card: HTMLElement,
	wanted: readonly Choice[],
	isOpen: (hours: Schedule | null) => boolean
): boolean {
	const own = (card.dataset.f ?? '').split(' ');
	const asked = wanted.filter(([group, value]) => !own.includes(value) && !own.includes(group));
	return channelsOf(card).some(
		({ facets, hours }) => asked.every(([, value]) => facets.includes(value)) && isOpen(hours)
	);
}

/** @param clock null: not asked for, or not there */
function apply(filter: HTMLFormElement, clock: Clock | null, now: Date): void {
	const chosen = [...new FormData(filter)].flatMap(([group, value]): Choice[] =>
		value === '' ? [] : [[group, String(value)]]
	);
	const reset = filter.querySelector<HTMLElement>('[data-reset]');
	// What takes choices away is there when there are any.
	if (reset) reset.hidden = chosen.length === 0;
	showChosen(filter);
	const wanted = chosen.filter(([group]) => group !== 'open');
	const shown = cards.filter((card) => {
		card.hidden = !fits(card, wanted, (hours) => !clock || clock(hours, now).state === 'open');
		return !card.hidden;
	});
	// What fits is seen as a whole; what is open already stays so, or the page would shrink under a finger.
	if (chosen.length > 0) for (const rest of rests) rest.open = true;
	for (const section of sections) section.hidden = !section.querySelector('[data-f]:not([hidden])');
	if (none) none.hidden = shown.length > 0;
	if (!counter) return;
	const text = countedText(counter.dataset, shown.length);
	// Said again only when it changed: it is read out.
	if (counter.textContent !== text) counter.textContent = text;
}

if (form) {
	const openNow = form.elements.namedItem('open');
	let untell = () => {};
	const filterNow = async () => {
		const wantsOpen = openNow instanceof HTMLInputElement && openNow.checked;
		try {
			apply(form, wantsOpen ? (await import('./open-now')).channelState : null, new Date());
			if (wantsOpen) untell();
		} catch {
			// What is open cannot be told: better a box without a tick than a list that is not what it says.
			if (openNow instanceof HTMLInputElement) openNow.checked = false;
			apply(form, null, new Date());
			untell = askToTell(form.dataset.failed ?? '');
		}
	};
	form.querySelector('[data-asleep]')?.removeAttribute('data-asleep');
	form.querySelector('[data-fields]')?.removeAttribute('hidden');
	form.querySelector('[data-filter-links]')?.setAttribute('hidden', '');
	form.addEventListener('change', filterNow);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => {
		// The button goes with the choices; focus stays where they are made.
		form.querySelector('summary')?.focus();
		setTimeout(filterNow);
	});
	onPageLeft(() => {
		emptyFields(form);
		apply(form, null, new Date());
	});
	keepCurrent(() => void filterNow());
}
