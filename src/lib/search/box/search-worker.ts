/** Search off the main thread: reading the index takes more than a second on a slow phone, and the page must still react to a tap. */
import { loadSearch, type Search } from '../rank/search';
import type { ToWorker, FromWorker } from './worker-messages';

let search: Search | undefined;
const answer = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	switch (data.kind) {
		case 'first':
			search = loadSearch(data.file);
			answer({ kind: 'ready' });
			return;
		case 'programme':
			search?.addProgramme(data.file);
			answer({ kind: 'ready' });
			return;
		case 'regions':
			search?.addRegions(data.packed, data.base);
			answer({ kind: 'ready' });
			return;
		case 'query':
			if (search) answer({ kind: 'answer', query: data.query, answer: search.answer(data.query) });
	}
});
