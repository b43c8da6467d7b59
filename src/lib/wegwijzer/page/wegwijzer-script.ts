/**
 * Steps of the wegwijzer without page loads. The prerendered page of the next state is fetched and its `<main>` replaces the present one.
 * The address stays, so that the history and the browser's list of visited pages keep one entry that tells nothing (`step-address.ts`). A step
 * that does not come in is said, and the page stays; one that came and cannot be read is left to the browser.
 */
import { startReadAloud } from '../../aloud/start-read-aloud';
import type dutch from '../../../../content/locales/nl/faults.json';
import { ofPage } from '../../faults/fault-texts';
import { fetchAgain, Refused } from '../../faults/fetch-again';
import { tell } from '../../faults/tell';
import { parsePage } from '../../page-html/parse-page';
import { arrangeContacts } from './advice-contacts';
import { keepCurrent } from '../../help/clock';
import { showOpenNow, showOverdue } from '../../help/open-now';
import { startRegionForm } from '../../nearby/region-form';
import { isDiscreet } from '../../safety/discreet-tab';
import { hasLeft, onPageLeft } from '../../safety/left';
import { keepStep, keptStep } from './step-address';
import { showTakeAlong, takeAlong } from './take-along';

const TEXTS = import.meta.glob<Record<string, string>>('../../../../content/locales/*/faults.json', {
	eager: true,
	import: 'default'
});
const faultText = (key: keyof typeof dutch) => ofPage(TEXTS, {})[key] ?? '';

/** Codes of answers, as in an address, by the letter of their question. */
const answersIn = (codes: string) => new Map(codes.split('-').map((code) => [code.charAt(0), code]));

/**
 * Answers that are known before they are asked for: those given before a change, and what a search told the link that led here. Given when
 * their question comes, so the first question, about danger, is always asked. In memory only.
 */
let kept = answersIn(location.hash.slice(1));
/** How long a step may take before we say that it is on its way, in milliseconds. */
const SLOW = 1500;

/** The step that is being fetched; another tap, or leaving the page, ends it. */
let running: AbortController | undefined;
let untell = () => {};

function enliven(): void {
	const now = new Date();
	showOpenNow(now);
	showOverdue(now);
	arrangeContacts(now);
	showTakeAlong();
	startRegionForm();
	startReadAloud();
}

/** An answer that is no page of ours. */
class Unreadable extends Error {}

function readStep(html: string): Document {
	const page = parsePage(html);
	if (!page.querySelector('main')) throw new Unreadable();
	return page;
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

/** Fetches the stylesheet of a step, once: the page that somebody started at has rules of its own, and after a release older ones. */
function wear(page: Document): void {
	const sheet = page.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
	if (sheet && !document.querySelector(`link[href="${sheet.getAttribute('href') ?? ''}"]`))
		document.head.append(sheet);
}

function put(page: Document, href: string): void {
	const [from, to] = [page.querySelector('main'), document.querySelector('main')];
	if (!from || !to) return;
	wear(page);
	to.textContent = '';
	to.append(...document.adoptNode(from).childNodes);
	keepStep(href);
	if (!isDiscreet()) document.title = page.title;
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

function say(text: string, label?: string, run: () => void = () => {}): void {
	untell();
	untell = tell(text, label === undefined ? undefined : { label, run });
}

/** Says why a step did not come in, with the way on. */
function sayFailed(error: unknown, href: string): void {
	if (error instanceof Unreadable) location.replace(href);
	else if (error instanceof Refused && error.isFinal)
		say(faultText('step_gone'), faultText('restart'), () => void go(href.replace(/(\/wegwijzer\/).*/, '$1')));
	else say(faultText('step'), faultText('again'), () => void go(href));
}

async function go(href: string): Promise<void> {
	// When somebody taps twice, the last tap counts.
	running?.abort();
	running = new AbortController();
	const { signal } = running;
	untell();
	const slow = setTimeout(() => say(faultText('step_slow')), SLOW);
	try {
		let page = await fetchAgain(href, readStep, signal);
		let at = href;
		for (let next = knownAnswer(page); next !== null; next = knownAnswer(page)) {
			at = next;
			page = await fetchAgain(next, readStep, signal);
		}
		if (signal.aborted || hasLeft()) return;
		untell();
		put(page, at);
	} catch (error) {
		if (!signal.aborted && !hasLeft()) sayFailed(error, href);
	} finally {
		clearTimeout(slow);
	}
}

// Whoever has left the page is not brought back by a step that comes late.
for (const event of ['pagehide', 'left']) addEventListener(event, () => running?.abort());
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
		if (!link.classList.contains('option')) kept = answersIn(link.dataset.keep ?? '');
		void go(link.href);
	},
	true
);
enliven();
// Loaded again, or come back to: what was told to the link that led here has been used.
const before = keptStep();
if (before !== null) {
	kept.clear();
	void go(before);
}
keepCurrent(arrangeContacts);
onPageLeft(() => kept.clear());
