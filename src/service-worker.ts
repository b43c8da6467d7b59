/**
 * Answers with kept pages while the device is offline. Registered by a tap on the page "Bewaren" and by nothing else (lib/kept/keep-script);
 * keeps nothing by itself.
 */
/// <reference lib="webworker" />
import { answerFrom } from './lib/kept/kept-answer';
import { isRemovedOnExit, removeKept } from './lib/kept/kept-store';

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method !== 'GET' || new URL(url).origin !== worker.location.origin) return;
	event.respondWith(answerFrom(event.request, fetch));
});

// The quick exit says so before it leaves: see lib/kept/remove-on-exit.
worker.addEventListener('message', (event) => {
	if (event.data !== 'exit') return;
	event.waitUntil(
		isRemovedOnExit().then((isWanted) => (isWanted ? removeKept([worker.registration]) : undefined))
	);
});
