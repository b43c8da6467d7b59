/**
 * Search off the main thread: reading the index takes more than a second on a slow phone, and the page must still react to a tap. Imports
 * nothing at run time, so that it starts as a classic worker: Firefox before 114 and Safari before 15 know no other.
 */
import { loadSearch, type Search } from '../rank/search';
import type { ToWorker, FromWorker } from './worker-messages';

let search: Search | undefined;

function answerTo(message: ToWorker): FromWorker {
	switch (message.kind) {
		case 'first':
			search = loadSearch(message.file, message.patterns);
			break;
		case 'others':
			search?.addOtherLanguages(message.others);
			break;
		case 'model':
			search?.addModel(message.model);
			break;
		case 'programme':
			search?.addProgramme(message.file);
			break;
		case 'regions':
			search?.addRegions(message.packed, message.base);
			break;
		case 'query':
			if (search) return { kind: 'answer', query: message.query, answer: search.answer(message.query) };
	}
	return { kind: 'ready' };
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	try {
		postMessage(answerTo(data));
	} catch {
		postMessage({ kind: 'failed', asked: data.kind } satisfies FromWorker);
	}
});
