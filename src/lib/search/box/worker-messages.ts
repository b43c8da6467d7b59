import type { PackedRegions } from '../../regions/index';
import type { SearchFile } from '../index/documents';
import type { SearchAnswer } from '../rank/search-answer';

/** Messages from the page to the worker. */
export type ToWorker =
	| { kind: 'first' | 'programme'; file: SearchFile }
	| { kind: 'regions'; packed: PackedRegions; base: string }
	| { kind: 'query'; query: string };

/** Messages from the worker to the page. `ready`: an index was added. */
export type FromWorker = { kind: 'ready' } | { kind: 'answer'; query: string; answer: SearchAnswer };
