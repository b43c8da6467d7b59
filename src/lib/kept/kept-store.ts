/** What stands in the browser's storage, and how it gets out again. Used by the page and by the service worker. */

/** Name of the store: one that tells nothing. */
const STORE = 'pages';

/** Address under which the wish "remove it when I leave quickly" is kept. */
const ON_EXIT = '/kept/exit';

/** Header with the instant at which the pages were kept, in milliseconds. */
const KEPT_AT = 'x-kept-at';

/** The service worker that answers with kept pages while the device is offline. */
export const WORKER = '/service-worker.js';

/** Pages that are kept: the text of the file, and when. */
export interface Kept {
	text: string;
	at: number;
}

/** Nothing is made by looking: opening a store that is not there would leave an empty one. */
async function store(): Promise<Cache | null> {
	return (await caches.has(STORE)) ? caches.open(STORE) : null;
}

/** What is kept under an address; null when nothing is. */
export async function readKept(address: string): Promise<Kept | null> {
	const found = await (await store())?.match(address);
	return found ? { text: await found.text(), at: Number(found.headers.get(KEPT_AT)) } : null;
}

/** Keeps the pages of a file. */
export async function writeKept(address: string, text: string, at: number): Promise<void> {
	const headers = { 'content-type': 'application/json', [KEPT_AT]: String(at) };
	await (await caches.open(STORE)).put(address, new Response(text, { headers }));
}

/** Whether the visitor wants it removed by the quick exit. */
export async function isRemovedOnExit(): Promise<boolean> {
	return (await (await store())?.match(ON_EXIT)) !== undefined;
}

/** Notes that wish, beside what is kept. */
export async function setRemovedOnExit(wanted: boolean): Promise<void> {
	const kept = await store();
	if (wanted) await kept?.put(ON_EXIT, new Response(''));
	else await kept?.delete(ON_EXIT);
}

/** Removes what is kept, and the service workers that answer with it: nothing is left. */
export async function removeKept(registrations: readonly ServiceWorkerRegistration[]): Promise<void> {
	await caches.delete(STORE);
	await Promise.all(registrations.map((each) => each.unregister()));
}
