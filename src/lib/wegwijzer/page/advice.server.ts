import { passages, type Passage } from '../../knowledge/passage.server';
import { guideCard, sectorCard, toolkitCard, topicCard, type LinkCard } from '../../knowledge/cards.server';
import { sectorKind } from '../../content/kinds/sector.server';
import { shownIn } from '../../content/kinds/shown';
import { content } from '../../content/store.server';
import { languageOf, type Lang } from '../../i18n/languages';
import { contactLine, contactOf, type Contact, type ContactLine } from './contact.server';
import { answerWords } from './given-answers.server';
import { partNotes } from './part-notes';
import {
	SECTION_SLOTS,
	targetOf,
	type Answers,
	type Block,
	type SectionSlot,
	type Slot
} from '../../content/wegwijzer/model';
import { blockWords, isChild, isEasy, wegwijzerEngine, type StepWords } from '../wegwijzer.server';
import { sentenceLines } from '../../text/sentence-lines';

/** A contact with the reason why it stands here. */
export interface ContactStep {
	contact: Contact;
	why: string;
}

/** A step to a help point, or to a page to read. */
export type Step =
	{ kind: 'help'; line: ContactLine; why: string } | { kind: 'page'; card: LinkCard; why: string };

export interface RoadData {
	title: string;
	text: string;
	keeps: string;
	until: string | null;
	where: { name: string; id: string };
}

/** Duties of a sector, as on its page; in Dutch. */
export interface Duties {
	href: string;
	title: string;
	/** Language of title and points. */
	textLang: Lang;
	points: readonly Passage[];
	validOn: string;
}

/** What an advice page shows. */
export interface AdviceData {
	lead: StepWords | null;
	first: ContactStep | null;
	fallback: ContactStep | null;
	/** Whether the one who is always there stands before the first contact: its hours are known, and it may be closed. */
	alwaysLeads: boolean;
	/** What to do now, and what of it can be unfolded. */
	notes: { now: readonly StepWords[]; more: readonly StepWords[] };
	roads: readonly RoadData[];
	sections: readonly { slot: SectionSlot; steps: readonly Step[] }[];
	duties: Duties | null;
	people: StepWords | null;
	night: { text: string; awake: readonly ContactLine[] } | null;
	/** Which answers led to which step; without answers, everybody on this path gets it. */
	because: readonly { step: string; answers: readonly string[] }[];
}

/** Most pages to read under an advice. */
const MOST_PAGES = 4;
const MOST_DUTIES = 3;

function cardsOf(lang: Lang, block: Block): LinkCard[] {
	const target = targetOf(block);
	switch (target?.kind) {
		case 'topic':
			return topicCard(lang, target.id);
		case 'guide':
			return guideCard(lang, target.id);
		case 'toolkit':
			return toolkitCard(lang, target.id);
		case 'sector':
			return sectorCard(lang, target.id);
		case 'help':
		case undefined:
			return [];
	}
}

function stepsOf(lang: Lang, block: Block, answers: Answers): Step[] {
	const why = blockWords(lang, block.id, answers).text;
	if (block.help !== undefined) return [{ kind: 'help', line: contactLine(lang, block.help), why }];
	return cardsOf(lang, block).map((card) => ({ kind: 'page', card, why }));
}

function roadsOf(lang: Lang, blocks: readonly Block[], answers: Answers): RoadData[] {
	const block = blocks.find((each) => each.slot === 'roads');
	const words = block && content().wegwijzer.texts.get(lang)?.roads[block.id];
	return (block?.roads ?? []).flatMap((road) => {
		const text = words?.[road.id];
		if (!text) return [];
		const { id, name } = contactLine(lang, road.help);
		const written = isEasy(lang, answers) ? sentenceLines(text.text) : text.text;
		return [{ ...text, text: written, until: text.until ?? null, where: { id, name } }];
	});
}

function dutiesOf(lang: Lang, blocks: readonly Block[]): Duties | null {
	const id = blocks.find((block) => block.sector !== undefined)?.sector;
	const found = shownIn(content(), sectorKind, lang).find(({ record }) => record.id === id);
	const [card] = found ? sectorCard(lang, found.record.id) : [];
	if (!found || !card) return null;
	return {
		href: card.href,
		title: card.title,
		textLang: card.lang,
		// Words that the sector's own page explains at its foot are plain words here.
		points: passages(found.words.duties.points)
			.slice(0, MOST_DUTIES)
			.map((passage) =>
				passage.map((piece) => (piece.kind === 'term' ? { kind: 'text' as const, text: piece.text } : piece))
			),
		validOn: found.record.duties.valid_on
	};
}

/** Labels of the answers that a block names, without the first question (danger), which holds for all. */
function answersBehind(lang: Lang, block: Block, answers: Answers): string[] {
	const engine = wegwijzerEngine();
	const condition = block.when.find((each) =>
		engine.questions.every((question) => {
			const given = answers[question.id];
			const options = each[question.id];
			return (
				options === undefined || (given !== undefined && options.includes(engine.counted(question, given)))
			);
		})
	);
	const named = Object.keys(condition ?? block.when[0] ?? {});
	return engine.questions
		.filter(({ id }) => named.includes(id) && !(id === 'danger' && answers.danger === 'no'))
		.flatMap(({ id }) => answerWords(lang, id, answers) ?? []);
}

/** The name of what a block leads to; null for a block of words. */
export function blockName(lang: Lang, block: Block): string | null {
	if (block.help !== undefined) return contactLine(lang, block.help).name;
	return cardsOf(lang, block)[0]?.title ?? null;
}

/** The advice of some blocks, in words, for a visitor who gave these answers. */
export function adviceOf(lang: Lang, blocks: readonly Block[], answers: Answers): AdviceData {
	const inSlot = (slot: Slot) => blocks.filter((block) => block.slot === slot);
	const wordsIn = (slot: Slot, wordsLang = lang) =>
		inSlot(slot).map((block) => blockWords(wordsLang, block.id, answers));
	const contactIn = (slot: Slot): ContactStep | null => {
		const [block] = inSlot(slot);
		return block?.help === undefined
			? null
			: { contact: contactOf(lang, block.help), why: blockWords(lang, block.id, answers).text };
	};
	const first = contactIn('first');
	const second = contactIn('fallback');
	const fallback = second?.contact.id === first?.contact.id ? null : second;
	const shown = new Set([first?.contact.id, fallback?.contact.id]);
	const sections = SECTION_SLOTS.map((slot) => {
		const steps = inSlot(slot)
			.filter((block) => block.sector === undefined && !(block.help !== undefined && shown.has(block.help)))
			.flatMap((block) => stepsOf(lang, block, answers));
		return { slot, steps: slot === 'know' ? steps.slice(0, MOST_PAGES) : steps };
	}).filter(({ steps }) => steps.length > 0);
	const duties = dutiesOf(lang, blocks);
	const [night] = wordsIn('night');
	const awake = [first, second]
		.filter((step) => step?.contact.hours === 'always')
		.flatMap((step) => (step ? [step.contact.id] : []));
	return {
		lead: wordsIn('lead')[0] ?? null,
		first,
		fallback,
		// A child calls those who know how to talk with children; the script puts the other first while they are closed.
		alwaysLeads: first?.contact.hours === 'limited' && fallback !== null && !isChild(answers),
		notes: partNotes(wordsIn('note'), wordsIn('note', languageOf(lang))),
		roads: roadsOf(lang, blocks, answers),
		sections,
		duties,
		people: wordsIn('people')[0] ?? null,
		night: night ? { text: night.text, awake: [...new Set(awake)].map((id) => contactLine(lang, id)) } : null,
		because: blocks.flatMap((block) => {
			const step = blockName(lang, block);
			return step === null ? [] : [{ step, answers: answersBehind(lang, block, answers) }];
		})
	};
}
