/** Filters the help directory at once; without this script the same choices are links to prerendered pages. */
export {};

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const counter = document.querySelector<HTMLElement>('[data-count]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const none = document.querySelector<HTMLElement>('[data-none]');

function isOpen(card: HTMLElement): boolean {
	return card.querySelector('[data-always],[data-state=open]') !== null;
}

function apply(filter: HTMLFormElement): void {
	const data = new FormData(filter);
	const wanted = [...data.values()].filter((value) => value !== '' && value !== 'open');
	const onlyOpen = data.has('open');
	let count = 0;
	for (const card of cards) {
		const has = (card.dataset.f ?? '').split(' ');
		const fits = wanted.every((value) => has.includes(String(value))) && (!onlyOpen || isOpen(card));
		card.hidden = !fits;
		if (fits) count += 1;
	}
	if (none) none.hidden = count > 0;
	if (!counter) return;
	const text = count === 1 ? counter.dataset.one : counter.dataset.other;
	counter.textContent = (text ?? '').replace('#', String(count));
}

if (form) {
	form.hidden = false;
	document.querySelector<HTMLElement>('[data-filter-links]')?.setAttribute('hidden', '');
	form.addEventListener('change', () => apply(form));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(() => apply(form)));
	apply(form);
}
