/**
 * Search as you type; box-script loads it when the search box gets the focus. The query stays on the device: it is not in the address,
 * the history or storage, and gone when the page is.
 */
import { tell } from '../../faults/tell';
import { countedText } from '../../i18n/counted-text';
import { showChosen } from '../../ui/show-chosen';
import { typedIn } from '../../ui/typed-text';
import { keepPlaces } from '../rank/arrange';
import type { SearchAnswer } from '../rank/search-answer';
import { makeAnnouncer, shownCards } from './announce';
import { enterResults } from './entering';
import { makeResultActs } from './result-acts';
import { openSearch, type SearchLink } from './search-link';
import { showAnswer } from './show-results';
import { emptyFields, onPageLeft } from '../../safety/left';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const box = page?.querySelector('input');
const examples = form?.querySelector('ul');
const status = page?.querySelector<HTMLElement>('[data-search-status]');
const spoken = page?.querySelector<HTMLElement>('[data-search-spoken]');
const warned = page?.querySelector<HTMLElement>('[data-search-warned]');

const countText = (texts: DOMStringMap, count: number): string =>
	count === 0 ? (texts.none ?? '') : countedText(texts, count);

if (page && form && box && status && spoken && warned) {
	const announcer = makeAnnouncer(spoken, warned);
	const acts = makeResultActs(page);
	/** Null while it is prepared or failed. */
	let search: SearchLink | null = null;
	let hasFailed = false;
	let answer: SearchAnswer | null = null;
	let answeredTo = '';
	let untell = () => {};

	const show = () => {
		const filter = { reader: '', type: '' };
		for (const { name, value } of page.querySelectorAll<HTMLInputElement>('input:checked')) {
			if (name === 'reader') filter.reader = value;
			if (name === 'type') filter.type = value;
		}
		showChosen(page);
		const count = showAnswer(page, answer, filter, acts);
		const counted = answer ? countText(status.dataset, count) : '';
		status.textContent = counted;
		if (answer) announcer.say(shownCards(page), counted);
		else announcer.startOver();
		if (answer && answeredTo === typedIn(box)) enterResults(form, status);
	};
	const ask = () => {
		const query = typedIn(box);
		// Examples make room for what is found.
		if (examples) examples.hidden = query.trim() !== '';
		if (query.trim() === '') {
			answer = null;
			show();
		} else search?.ask(query);
	};
	const say = () => {
		untell();
		status.textContent = '';
		untell = tell(status.dataset.failed ?? '', {
			label: status.dataset.again ?? '',
			run: () => void prepare()
		});
	};
	// Not tried again with every key: the button, the box when it is entered again, and a network that returns do that.
	const fail = () => {
		search = null;
		hasFailed = true;
		say();
	};
	const answered = (query: string, fresh: SearchAnswer) => {
		if (query !== typedIn(box)) return;
		const renewed = answer && query === answeredTo ? keepPlaces(answer, fresh) : null;
		// Showing results replaces their elements, so not while somebody tabs through them.
		if (renewed && document.activeElement?.closest('[data-group]')) return;
		if (!renewed) acts.startOver();
		answer = renewed ?? fresh;
		answeredTo = query;
		untell();
		show();
		// After the first results, not with what they wait for.
		void acts.fetch();
	};
	const prepare = async () => {
		search?.stop();
		search = null;
		hasFailed = false;
		untell();
		status.textContent = status.dataset.loading ?? '';
		try {
			search = await openSearch(page.dataset, { answered, grown: ask, stumbled: say, failed: fail });
			status.textContent = '';
			ask();
		} catch {
			fail();
		}
	};

	box.addEventListener('focus', () => hasFailed && void prepare());
	box.addEventListener('input', () => {
		delete form.dataset.entered;
		if (search) ask();
	});
	form.addEventListener('submit', show);
	addEventListener('online', () => hasFailed && void prepare());
	page.querySelector('[data-filters]')?.addEventListener('change', show);
	onPageLeft(() => {
		emptyFields(page);
		answer = null;
		answeredTo = '';
		delete form.dataset.entered;
		if (examples) examples.hidden = false;
		show();
	});
	void prepare();
}
