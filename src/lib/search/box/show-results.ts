/** Shows an answer in the elements that SearchBox.svelte has put on the page, hidden. */
import { groupResults } from '../rank/arrange';
import type { Piece } from './highlight';
import type { SearchAnswer, SearchResult } from '../rank/search-answer';
import type { ResultActs } from './result-acts';

/** What a visitor has narrowed the results to; empty: everything. */
export interface Filter {
	reader: string;
	type: string;
}

function marked(tag: 'a' | 'p', pieces: readonly Piece[]): HTMLElement {
	const element = document.createElement(tag);
	element.append(
		...pieces.map(({ text, isMatch }) => {
			if (!isMatch) return text;
			const mark = document.createElement('mark');
			mark.textContent = text;
			return mark;
		})
	);
	return element;
}

function item(result: SearchResult, kindName: string, acts: ResultActs): HTMLElement {
	const entry = document.createElement('li');
	entry.className = 'panel';
	const heading = document.createElement('h3');
	const link = marked('a', result.marked.title);
	link.setAttribute('href', result.url);
	heading.append(link);
	entry.append(heading);
	if (kindName !== '') {
		const kind = document.createElement('p');
		kind.className = 'soft';
		kind.textContent = kindName;
		entry.append(kind);
	}
	if (result.marked.summary.length > 0) entry.append(marked('p', result.marked.summary));
	const line = result.type === 'help' ? acts.line(result.id) : null;
	if (line) entry.append(line);
	return entry;
}

const fits =
	({ reader, type }: Filter) =>
	(result: SearchResult) =>
		(type === '' || result.type === type) &&
		(reader === '' || result.readers.length === 0 || result.readers.some((each) => each === reader));

function toggle(root: HTMLElement, selector: string, isShown: (data: DOMStringMap) => boolean): void {
	for (const each of root.querySelectorAll<HTMLElement>(selector)) each.hidden = !isShown(each.dataset);
}

/**
 * Shows an answer, or nothing for an empty box: the best results first, each with its kind, then the others grouped by kind.
 * @returns how many results are shown
 */
export function showAnswer(
	root: HTMLElement,
	answer: SearchAnswer | null,
	filter: Filter,
	acts: ResultActs
): number {
	const results = answer?.results.filter(fits(filter)) ?? [];
	const kindNames = new Map(
		[...root.querySelectorAll<HTMLElement>('[data-group]')].map((group) => [
			group.dataset.group ?? '',
			group.querySelector('h2')?.textContent ?? ''
		])
	);
	const { best, others } = groupResults(results);
	const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
	for (const group of groups) {
		const kind = group.dataset.group ?? '';
		const own = kind === 'best' ? best : (others.find(({ type }) => type === kind)?.results ?? []);
		const list = group.querySelector('ul');
		if (list) {
			list.textContent = '';
			list.append(
				...own.map((each) => item(each, kind === 'best' ? (kindNames.get(each.type) ?? '') : '', acts))
			);
		}
		group.hidden = own.length === 0;
	}
	// Move it in the document, not only on the screen: tabbing and screen readers follow the order of the document.
	for (const { type } of others) {
		const group = groups.find((each) => each.dataset.group === type);
		group?.parentElement?.append(group);
	}
	acts.show(root);
	toggle(
		root,
		'[data-emergency]',
		({ emergency: card }) =>
			card === answer?.emergency || (card === 'child' && answer?.isChildAtRisk === true)
	);
	toggle(root, '[data-offer]', ({ offer: topic }) => topic === answer?.offerTopic);
	toggle(root, '[data-nothing]', () => answer !== null && results.length === 0);
	toggle(root, '[data-filters]', () => answer !== null && answer.results.length > 0);
	const meant = root.querySelector<HTMLElement>('[data-meant]');
	if (meant) {
		const words = answer?.corrections.map(({ meant: word }) => word) ?? [];
		meant.hidden = words.length === 0;
		meant.textContent = (meant.dataset.meant ?? '').replace('#', words.join(', '));
	}
	return results.length;
}
