/**
 * For the quick exit, to be called before it leaves: asks the service worker to remove what was kept for offline, when the visitor chose so.
 * The worker outlives the page and does it while the next page loads. Does nothing, and asks nobody, where nothing is kept.
 */
export function removeKeptOnExit(): void {
	navigator.serviceWorker?.controller?.postMessage('exit');
}
