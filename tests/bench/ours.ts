import { content } from '../../src/lib/content/store.server';
import type { Lang } from '../../src/lib/i18n/languages';
import { buildAnalyser } from '../../src/lib/search/index/build-index';
import { languageDataOf, searchDataFiles } from '../../src/lib/search/index/data-file.server';
import type { SearchDocument } from '../../src/lib/search/index/documents';
import { loadSearch } from '../../src/lib/search/rank/search';
import { featuriser } from '../../src/lib/search/understand/features';
import { pageLabels } from '../../src/lib/search/understand/labels';
import { understand, unpackModel } from '../../src/lib/search/understand/model';
import { MOST, sizeOf, type Ask, type Peer } from './peer';

/** Our search over an index and, where it is given, a model, as they are served. */
function searchOf(index: string, model?: string): Ask {
	const search = loadSearch(JSON.parse(index), content().patterns);
	search.addOtherLanguages(content().otherLanguages);
	if (model) search.addModel(JSON.parse(model));
	search.addRegions(content().regions.packed, '/regio/');
	return (query) => search.answer(query).results.map(({ id }) => id);
}

/** Our search without what was learned from sentences. */
export const wordsAlone = (index: string): Peer => ({
	name: 'Wegwijzer, words alone',
	size: sizeOf(index),
	load: () => searchOf(index)
});

/** The pages that the model holds for likeliest, without any search by words. */
function modelAlone(model: string, documents: readonly SearchDocument[], lang: Lang): Peer {
	const pages = pageLabels(documents);
	const analyser = buildAnalyser(documents, languageDataOf(content(), lang));
	return {
		name: 'Wegwijzer, model alone',
		size: sizeOf(model),
		load: () => {
			const featurise = featuriser(analyser);
			const learned = unpackModel(JSON.parse(model));
			return (query) => {
				const { pages: odds } = understand(featurise(query), learned);
				const likeliest = [...pages.keys()].sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
				return likeliest.slice(0, MOST).map((label) => pages[label] ?? '');
			};
		}
	};
}

/** Our search as visitors have it, and each of its parts alone. */
export function ours(documents: readonly SearchDocument[], lang: Lang): Peer[] {
	const { first, model } = searchDataFiles(lang);
	const words = wordsAlone(first.json);
	if (!model) return [words];
	const both = [sizeOf(first.json), sizeOf(model.json)];
	const whole: Peer = {
		name: 'Wegwijzer',
		size: {
			raw: both.reduce((sum, { raw }) => sum + raw, 0),
			packed: both.reduce((sum, { packed }) => sum + packed, 0)
		},
		load: () => searchOf(first.json, model.json)
	};
	return [whole, words, modelAlone(model.json, documents, lang)];
}
