/** Filters the help directory at once; without this script the same choices are links to prerendered pages. */
import type { Schedule } from '../hours/schedule';
import { keepCurrent } from './clock';
import { channelState } from './open-now';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const counter = document.querySelector<HTMLElement>('[data-count]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const none = document.querySelector<HTMLElement>('[data-none]');

const ALWAYS: Schedule = { alwaysOpen: true, week: [], holidays: 'unsaid' };
const schedules = JSON.parse(form?.dataset.schedules ?? '[]') as Schedule[];

/** Ways to reach a help point, with the choices that hold for each: `bellen:24 chatten:0`, see directory.server. */
function channelsOf(card: HTMLElement): { facets: string[]; hours: Schedule | null }[] {
	return (card.dataset.channels ?? '').split(' ').map((channel) => {
		const [via, mark = ''] = channel.split(':');
		return mark === '24'
			? { facets: [`via-${via}`, 'eigenschap-dag-en-nacht'], hours: ALWAYS }
			: { facets: [`via-${via}`], hours: schedules[Number(mark || -1)] ?? null };
	});
}

/** Whether a card fits: choices about the way to reach it (chat, day and night, open now) have to hold for the same channel. */
function fits(card: HTMLElement, wanted: readonly string[], onlyOpen: boolean, now: Date): boolean {
	const own = (card.dataset.f ?? '').split(' ');
	const asked = wanted.filter((value) => !own.includes(value));
	if (asked.length === 0 && !onlyOpen) return true;
	return channelsOf(card).some(
		({ facets, hours }) =>
			asked.every((value) => facets.includes(value)) &&
			(!onlyOpen || channelState(hours, now).state === 'open')
	);
}

function apply(filter: HTMLFormElement, now: Date): void {
	const data = new FormData(filter);
	const wanted = [...data.values()].map(String).filter((value) => value !== '' && value !== 'open');
	const shown = cards.filter((card) => {
		card.hidden = !fits(card, wanted, data.has('open'), now);
		return !card.hidden;
	});
	if (none) none.hidden = shown.length > 0;
	if (!counter) return;
	const words = shown.length === 1 ? counter.dataset.one : counter.dataset.other;
	const text = (words ?? '').replace('#', String(shown.length));
	// Changed only when it differs, because a screen reader reads it out.
	if (counter.textContent !== text) counter.textContent = text;
}

if (form) {
	const filterNow = () => apply(form, new Date());
	form.hidden = false;
	document.querySelector<HTMLElement>('[data-filter-links]')?.setAttribute('hidden', '');
	form.addEventListener('change', filterNow);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(filterNow));
	keepCurrent((now) => apply(form, now));
}
