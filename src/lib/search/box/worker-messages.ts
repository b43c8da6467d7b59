import type { OtherLanguages } from '../../content/search/other-languages';
import type { SignalPatterns } from '../../content/search/signal-patterns';
import type { PackedRegions } from '../../regions/index';
import type { PackedModel } from '../understand/model';
import type { SearchFile } from '../index/documents';
import type { SearchAnswer } from '../rank/search-answer';

/** Messages from the page to the worker; each gets one answer. */
export type ToWorker =
	| { kind: 'first'; file: SearchFile; patterns: SignalPatterns }
	| { kind: 'others'; others: OtherLanguages }
	| { kind: 'model'; model: PackedModel }
	| { kind: 'programme'; file: SearchFile }
	| { kind: 'regions'; packed: PackedRegions; base: string }
	| { kind: 'query'; query: string };

/** Messages from the worker to the page. `ready`: an index was added. `failed`: what came of the message with this kind. */
export type FromWorker =
	| { kind: 'ready' }
	| { kind: 'answer'; query: string; answer: SearchAnswer }
	| { kind: 'failed'; asked: ToWorker['kind'] };
