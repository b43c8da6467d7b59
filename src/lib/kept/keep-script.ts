/** Script of the page "Bewaren": keeps pages on the device by a tap, and takes them away by another. Nothing happens by itself. */
import { fetchAgain } from '../faults/fetch-again';
import { daysBetween, type KeptPages } from './kept-pages';
import { isRemovedOnExit, readKept, removeKept, setRemovedOnExit, WORKER, writeKept } from './kept-store';

const part = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);

/** The text of a file of kept pages; throws when it is something else. */
function readFile(text: string): string {
	const { pieces, pages, instead } = JSON.parse(text) as KeptPages;
	if (!Array.isArray(pieces) || !pages[instead]) throw new Error('not a file of kept pages');
	return text;
}

async function start(root: HTMLElement): Promise<void> {
	const [status, keep, remove, choice, wish] = [
		part('[data-keep-status]'),
		part<HTMLButtonElement>('[data-keep-now]'),
		part<HTMLButtonElement>('[data-keep-remove]'),
		part('[data-keep-choice]'),
		part<HTMLInputElement>('[data-keep-exit]')
	];
	if (!status || !keep || !remove || !choice || !wish) return;
	const words = root.dataset;
	const file = words.keepFile ?? '';
	const removeAll = async () => removeKept(await navigator.serviceWorker.getRegistrations());

	const show = async () => {
		const kept = await readKept(file);
		const days = kept ? daysBetween(kept.at, Date.now()) : 0;
		const age = days === 0 ? words.today : words.days?.replace('#', String(days));
		status.textContent = (kept ? age : words.none) ?? '';
		remove.hidden = choice.hidden = kept === null;
		wish.checked = await isRemovedOnExit();
	};
	/** Does something that may fail, and says what came of it. */
	const run = async (work: () => Promise<void>, failed: string | undefined) => {
		keep.disabled = remove.disabled = true;
		try {
			await work();
			await show();
		} catch {
			status.textContent = failed ?? '';
		}
		keep.disabled = remove.disabled = false;
	};
	keep.addEventListener('click', () =>
		run(async () => {
			status.textContent = words.busy ?? '';
			try {
				const text = await fetchAgain(file, readFile);
				await writeKept(file, text, Date.now());
				await navigator.serviceWorker.register(WORKER);
				await navigator.serviceWorker.ready;
			} catch (error) {
				// All or nothing: what does not answer offline is only a trace. What was kept earlier still answers, and stays.
				if (!navigator.serviceWorker.controller) await removeAll();
				throw error;
			}
		}, words.failed)
	);
	remove.addEventListener('click', () => run(removeAll, words.failedRemove));
	wish.addEventListener('change', () => run(() => setRemovedOnExit(wish.checked), words.failed));
	await show();
	keep.hidden = false;
}

const root = document.querySelector<HTMLElement>('[data-keep]');
// Without these (an old browser, some private windows, storage blocked) the page says that keeping is not possible, as it does without script.
if (root && 'serviceWorker' in navigator && 'caches' in window)
	start(root).catch(() => {
		const status = part('[data-keep-status]');
		if (status) status.textContent = root.dataset.unable ?? '';
	});
