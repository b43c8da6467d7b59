import { fromContentIn } from '../content/store.server';
import { UNKNOWN } from '../content/wegwijzer/model';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { topicCard } from '../knowledge/cards.server';
import { adviceOf, type AdviceData } from '../wegwijzer/page/advice.server';
import type { ContactLine } from '../wegwijzer/page/contact.server';
import { helpPoint } from '../help/help-points.server';
import { walk } from '../wegwijzer/engine/walk';
import { blockWords, wegwijzerEngine, wordsLang, type StepWords } from '../wegwijzer/wegwijzer.server';
import { dangerNumber } from './danger-number.server';
import { LEAFLETS, type Leaflet } from './leaflets';
import { printedAddress } from './printed-address';

/** Somebody to call, with the reason why. */
export interface PrintedContact {
	contact: ContactLine;
	why: string;
}

/** As many as fit on one sheet with the words, in every language. */
const MOST_OTHERS = 3;

/**
 * The advice of a leaflet. Nobody answered the question about danger here, so a leaflet begins with the number for it.
 * @throws Error when the answers lead to a question: the wegwijzer no longer knows them
 */
function adviceFor(
	lang: Lang,
	{ id, answers, without = [] }: Leaflet
): { advice: AdviceData; notes: StepWords[] } {
	const engine = wegwijzerEngine();
	const unknown = Object.fromEntries(engine.questions.map((question) => [question.id, UNKNOWN]));
	const state = walk(engine, { ...unknown, danger: 'no', role: 'self', ...answers });
	const outcome = engine.outcome(state);
	if (outcome.kind !== 'advice') throw new Error(`leaflet "${id}": its answers lead to no advice`);
	const blocks = outcome.blocks.filter((block) => !without.includes(block.id));
	return {
		advice: adviceOf(lang, blocks, state),
		// All of them at once: on paper nothing can be unfolded.
		notes: blocks.filter(({ slot }) => slot === 'note').map((block) => blockWords(lang, block.id, state))
	};
}

/** Others with a number, in the order of the advice, each number once. */
function othersIn({ sections }: AdviceData, named: readonly PrintedContact[]): PrintedContact[] {
	const numbers = new Set(named.map(({ contact }) => contact.call?.dialled));
	const found: PrintedContact[] = [];
	for (const step of sections.flatMap(({ slot, steps }) => (slot === 'place' ? [] : steps))) {
		if (step.kind !== 'help' || !step.line.call || numbers.has(step.line.call.dialled)) continue;
		numbers.add(step.line.call.dialled);
		found.push({ contact: step.line, why: step.why });
	}
	return found.slice(0, MOST_OTHERS);
}

/**
 * What a leaflet shows; null when there is none of this id.
 * @param origin where the site is published
 */
export function leafletOf(lang: Lang, id: string, origin: string) {
	const leaflet = LEAFLETS.find((each) => each.id === id);
	if (!leaflet) return null;
	const { advice, notes } = adviceFor(lang, leaflet);
	const first: PrintedContact[] = [advice.first, advice.fallback].flatMap((step) => step ?? []);
	const others = othersIn(advice, first);
	const [topic] = topicCard(lang, leaflet.topic);
	const contacts = [...first, ...others].map(({ contact }) => contact);
	const path = topic?.href ?? localPath(lang, '/wegwijzer/');
	return {
		title: leaflet.title,
		/** Language of its words: that of the page, or the site's where nobody translated them. */
		textLang: wordsLang(lang),
		danger: dangerNumber(lang),
		lead: advice.lead,
		first,
		notes,
		others,
		path,
		address: printedAddress(origin, path),
		/** The day on which the oldest of these numbers was looked at. */
		checked: contacts.map(({ checked }) => checked).sort()[0] ?? '',
		/** Somebody called each of these organisations. */
		isCalled: contacts.every(({ id }) => helpPoint(lang, id)?.confirmed?.by === 'phone')
	};
}

export type LeafletData = NonNullable<ReturnType<typeof leafletOf>>;

/** All leaflets, as links. */
export const leafletLinks = fromContentIn((_, lang) =>
	LEAFLETS.map(({ id, title, subject }) => ({
		href: localPath(lang, `/folders-en-posters/${id}/`),
		title,
		subject
	}))
);
