import { helpPoint, publishedHelp } from '../../help/help-points.server';
import { formatFault, type Fault } from '../../content/read/faults';
import {
	contradictionsIn,
	idsOf,
	markedTexts,
	type Instructions,
	type MarkedText
} from '../../content/instructions/instructions';
import { firstHelpKind } from '../../content/kinds/first-help.server';
import { helpKind } from '../../content/kinds/help.server';
import { isShown } from '../../content/kinds/shown';
import type { Content } from '../../content/read-content.server';
import { content } from '../../content/store.server';
import { defaultLang, langCodes, wholeLangCodes, type Lang } from '../../i18n/languages';
import { localPath } from '../../i18n/paths';
import type { Answers, Block, Slot } from '../../content/wegwijzer/model';
import { blockMarks, wegwijzerStates } from '../wegwijzer.server';

/** What a reader sees at once: a page, or an advice at some moment, with the texts that tell to do something. */
export interface ReadTogether {
	/** Address of the page, and the moment where it matters. */
	page: string;
	texts: readonly MarkedText[];
}

/**
 * The moments of an advice, by what they hide. Without script, on paper and before the script has run, everything stands there at once;
 * with it the block for the night is hidden by day, as long as the first contact can be reached. No clock shows anything else.
 */
export const MOMENTS: readonly { name: string; hides: readonly Slot[] }[] = [
	{ name: 'without script', hides: [] },
	{ name: 'by day, the first contact reachable', hides: ['night'] },
	{ name: 'by night, or the first contact closed', hides: [] }
];

function helpMarks(lang: Lang, id: string): MarkedText[] {
	const help = helpPoint(lang, id);
	return markedTexts(help?.text, id);
}

/** The first three duties stand on the advice; all of them are taken, so that none contradicts it. */
function dutyMarks(block: Block): MarkedText[] {
	const sector = content().knowledge.sectors.find(({ id }) => id === block.sector);
	return markedTexts(sector?.duties, `${block.id}.duties`);
}

/** What an advice of these blocks tells who gave these answers to do, without what a moment hides. */
export function adviceMarks(
	lang: Lang,
	blocks: readonly Block[],
	answers: Answers,
	hides: readonly Slot[]
): MarkedText[] {
	return blocks
		.filter(({ slot }) => !hides.includes(slot))
		.flatMap((block) => [
			...blockMarks(lang, block.id, answers),
			// Of the first two contacts the advice shows what happens when you call, and what they are not.
			...((block.slot === 'first' || block.slot === 'fallback') && block.help
				? helpMarks(lang, block.help)
				: []),
			...dutyMarks(block)
		]);
}

function* advicePages(): Generator<ReadTogether> {
	// Words of the core in other languages carry the marks of the original: to walk through all states again for them would find nothing new.
	for (const lang of wholeLangCodes()) {
		for (const { key, answers, outcome } of wegwijzerStates().values()) {
			if (outcome.kind !== 'advice') continue;
			for (const { name, hides } of MOMENTS)
				yield {
					page: `${localPath(lang, `/wegwijzer/${key}/`)} (${name})`,
					texts: adviceMarks(lang, outcome.blocks, answers, hides)
				};
		}
	}
}

/**
 * Every page but those of the wegwijzer: one record, one page. Of help points what is published counts, because a record also holds what
 * nobody sees.
 */
function* recordPages(from: Content): Generator<ReadTogether> {
	for (const kind of from.kinds) {
		if (kind.name === helpKind.name) continue;
		const { records, translations } = from.of(kind);
		const shown = [...records.values()].filter(({ record }) => isShown(kind, record));
		const translated = [...translations.values()].flatMap((byId) =>
			shown.flatMap(({ id }) => byId.get(id) ?? [])
		);
		for (const { file, record } of [...shown, ...translated])
			yield { page: file, texts: markedTexts(record) };
	}
	// Its marks hold for every language; the words are those that the others were translated from.
	const words = from.of(firstHelpKind).records.get(defaultLang())?.record.themes ?? {};
	yield {
		page: '/talen/',
		texts: (from.firstHelp?.themes ?? []).map(({ id, does }) => ({
			at: id,
			text: words[id]?.lines.join(' ') ?? '',
			does: idsOf(does)
		}))
	};
	for (const lang of langCodes()) {
		for (const { id, text } of publishedHelp(from, lang))
			yield { page: localPath(lang, `/hulp/${id}/`), texts: markedTexts(text, 'text') };
	}
}

/** Every page, and every advice at every moment, with what it tells its reader to do. */
export function* everythingRead(): Generator<ReadTogether> {
	yield* advicePages();
	yield* recordPages(content());
}

/** One fault for every pair of texts that a reader sees together and cannot both follow; the first page on which they meet is named. */
export function contradictionFaults(
	together: Iterable<ReadTogether>,
	pairs: Instructions['contradictions']
): Fault[] {
	const faults = new Map<string, Fault>();
	for (const { page, texts } of together) {
		for (const { first, second, between, because } of contradictionsIn(texts, pairs)) {
			const key = [first.at, first.text, second.at, second.text, ...between].join('\n');
			if (faults.has(key)) continue;
			faults.set(key, {
				file: page,
				field: `${first.at} and ${second.at}`,
				expected: `texts that can both be followed, not ${between[0]} beside ${between[1]} (${because})`,
				got: [first.text, second.text],
				hint: `"${first.text}" - "${second.text}"`
			});
		}
	}
	return [...faults.values()];
}

/** The same over all content, as lines to print. */
export function contradictionLines(): string[] {
	return contradictionFaults(everythingRead(), content().instructions.contradictions).map(formatFault);
}
