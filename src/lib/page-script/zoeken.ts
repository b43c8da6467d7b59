/** Search as you type. The index is fetched on first focus; the query stays on the device: not in the address, history or storage. */
import type { Search, SearchAnswer, SearchResult } from '../search/search';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const box = page?.querySelector('input');
const status = page?.querySelector<HTMLElement>('[data-search-status]');

function item({ url, title, summary }: SearchResult): HTMLElement {
	const entry = document.createElement('li');
	entry.className = 'panel';
	const heading = document.createElement('h3');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = title;
	heading.append(link);
	const text = document.createElement('p');
	text.textContent = summary;
	entry.append(heading, text);
	return entry;
}

function show(root: HTMLElement, answer: SearchAnswer | null): void {
	for (const card of root.querySelectorAll<HTMLElement>('[data-emergency]')) {
		card.hidden = card.dataset.emergency !== answer?.emergency;
	}
	for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
		const results = answer?.results.filter(({ type }) => type === group.dataset.group) ?? [];
		group.querySelector('ul')?.replaceChildren(...results.map(item));
		group.hidden = results.length === 0;
	}
	for (const none of root.querySelectorAll<HTMLElement>('[data-search-none]')) {
		none.hidden = answer === null || answer.results.length > 0;
	}
}

function countText(texts: DOMStringMap, count: number): string {
	if (count === 0) return texts.none ?? '';
	const form = new Intl.PluralRules(document.documentElement.lang).select(count);
	return ((form === 'one' ? texts.one : texts.other) ?? '').replace('#', String(count));
}

if (page && form && box && status) {
	let search: Search | undefined;
	let isLoading = false;

	const run = () => {
		if (!search) return;
		const answer = box.value.trim() === '' ? null : search(box.value);
		show(page, answer);
		status.textContent = answer ? countText(status.dataset, answer.results.length) : '';
	};
	const prepare = async () => {
		if (search || isLoading) return;
		isLoading = true;
		status.textContent = status.dataset.loading ?? '';
		try {
			const [response, { loadSearch }] = await Promise.all([
				fetch(page.dataset.first ?? ''),
				import('../search/search')
			]);
			search = loadSearch(await response.json());
			run();
			const { programme, regions, regionBase = '' } = page.dataset;
			if (regions) search.addRegions(await (await fetch(regions)).json(), regionBase);
			if (programme) search.addProgramme(await (await fetch(programme)).json());
			run();
		} catch {
			// The page lists every help point, and the numbers are in the header; the next key tries again.
			status.textContent = status.dataset.failed ?? '';
		}
		isLoading = false;
	};

	form.hidden = false;
	form.addEventListener('submit', (event) => event.preventDefault());
	box.addEventListener('focus', prepare);
	box.addEventListener('input', () => {
		void prepare();
		run();
	});
}
