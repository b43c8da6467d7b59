/**
 * Steps of the wegwijzer without page loads. The prerendered page of the next state is fetched and its `<main>` replaces the present one.
 * The history keeps one entry, and the browser's list of visited pages, which has a row for every address, one row for all questions. On any
 * failure the browser loads the page itself.
 */
import { parsePage } from '../../page-html/parse-page';
import { arrangeContacts } from './advice-contacts';
import { keepCurrent } from '../../help/clock';
import { showOpenNow, showOverdue } from '../../help/open-now';
import { startRegionForm } from '../../nearby/region-form';
import { setTitle } from '../../safety/discreet-tab';
import { hasLeft, onPageLeft } from '../../safety/left';
import { showTakeAlong, takeAlong } from './take-along';

/** Answers given before a change, as codes by the letter of their question: given again when that question comes. Kept in memory only. */
let kept = new Map<string, string>();
let latest = 0;

function enliven(): void {
	const now = new Date();
	showOpenNow(now);
	showOverdue(now);
	arrangeContacts(now);
	showTakeAlong();
	startRegionForm();
}

async function pageAt(href: string): Promise<Document> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(String(response.status));
	return parsePage(await response.text());
}

/** The link of the answer that is already known on the page of a question; null when it has to be asked. */
function knownAnswer(page: Document): string | null {
	const letter = page.querySelector<HTMLElement>('[data-question]')?.dataset.question ?? '';
	const code = kept.get(letter);
	if (code === undefined) return null;
	const options = [...page.querySelectorAll<HTMLAnchorElement>('a.option')].map((link) =>
		link.getAttribute('href')
	);
	return options.find((href) => href?.split(/[/-]/).includes(code)) ?? null;
}

/** The address that a step has in the browser: questions share that of the first one, an advice has its own, to keep or to give away. */
function addressOf(page: Document, href: string): string {
	return page.querySelector('[data-question]') ? href.replace(/(\/wegwijzer\/).*/, '$1') : href;
}

/** The step that stands at this entry of the history, where it is not the page that the browser has loaded; null otherwise. */
function stepOfEntry(): string | null {
	const { step } = (history.state ?? {}) as { step?: unknown };
	return typeof step === 'string' && new URL(step, location.href).pathname !== location.pathname
		? step
		: null;
}

function put(page: Document, href: string): void {
	const [from, to] = [page.querySelector('main'), document.querySelector('main')];
	if (!from || !to) throw new Error('no main');
	to.replaceChildren(...document.adoptNode(from).childNodes);
	// The address before the title: a browser's list gives a title to the address of that moment.
	history.replaceState({ ...history.state, step: href }, '', addressOf(page, href));
	setTitle(page.title);
	// The language links are outside main; they have to lead to this state too.
	const [links, fresh] = [document, page].map((each) =>
		each.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')
	);
	links?.forEach((link, at) => link.setAttribute('href', fresh?.[at]?.getAttribute('href') ?? link.href));
	enliven();
	scrollTo(0, 0);
	// A screen reader then reads the new question, and the keyboard continues from there.
	to.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

async function go(href: string): Promise<void> {
	const mine = (latest += 1);
	const isWanted = () => mine === latest && !hasLeft();
	try {
		let page = await pageAt(href);
		let at = href;
		for (let next = knownAnswer(page); next !== null; next = knownAnswer(page)) {
			at = next;
			page = await pageAt(next);
		}
		// When somebody taps twice, the last tap counts.
		if (isWanted()) put(page, at);
	} catch {
		if (isWanted()) location.replace(href);
	}
}

// In the capture phase: the script of every page would otherwise load the step as a page.
document.addEventListener(
	'click',
	(event) => {
		if (!(event.target instanceof Element) || event.button !== 0) return;
		const button = event.target.closest<HTMLElement>('[data-take]');
		if (button) return void takeAlong(button);
		const link = event.target.closest<HTMLAnchorElement>('a[data-step]');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		if (!link.classList.contains('option'))
			kept = new Map((link.dataset.keep ?? '').split('-').map((code) => [code.charAt(0), code]));
		void go(link.href);
	},
	true
);
enliven();
keepCurrent(arrangeContacts);
const step = stepOfEntry();
if (step !== null) void go(step);
onPageLeft(() => kept.clear());
