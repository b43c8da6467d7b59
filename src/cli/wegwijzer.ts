import { formatFault, nearestHint } from '../lib/content/read/faults';
import { content } from '../lib/content/store.server';
import type { Lang } from '../lib/i18n/languages';
import { explain } from '../lib/wegwijzer/review/explain';
import { spaceFigures } from '../lib/wegwijzer/review/figures';
import { wegwijzerMap } from '../lib/wegwijzer/review/map.server';
import { targetOf, UNKNOWN, type Answers } from '../lib/content/wegwijzer/model';
import {
	blockWords,
	plainWords,
	questionWords,
	wegwijzerEngine,
	wegwijzerStates
} from '../lib/wegwijzer/wegwijzer.server';
import { readJsonLines, type JsonLine } from './batch';
import { Mistake, writeNamedFile } from './mistake';
import { printDiff } from './wegwijzer-diff';

/** Flags of `npm run -s wegwijzer`. */
export interface WegwijzerOptions {
	answers?: string;
	lang: Lang;
	json?: boolean;
	batch?: string;
	explain?: boolean;
	map?: string;
	figures?: boolean;
	diff?: string;
}

/** @param place where the answers stand, for messages */
function checked(answers: Record<string, unknown>, place: string): Answers {
	const { questions } = content().wegwijzer.data;
	return Object.fromEntries(
		Object.entries(answers).map(([id, value]) => {
			const question = questions.find((each) => each.id === id);
			const ids = question
				? [...question.options.map((option) => option.id), UNKNOWN]
				: questions.map((each) => each.id);
			const got = question ? value : id;
			if (question && typeof value === 'string' && ids.includes(value)) return [id, value];
			const expected = `one of ${ids.join(', ')}`;
			throw new Mistake(formatFault({ file: place, field: id, expected, got, hint: nearestHint(got, ids) }));
		})
	);
}

function answer(answers: Answers, lang: Lang) {
	const outcome = wegwijzerEngine().outcome(answers);
	if (outcome.kind === 'ask') {
		const { question } = outcome;
		const words = questionWords(lang, question.id, answers);
		return {
			ask: {
				question: question.id,
				title: words.title,
				options: [...question.options.map((option) => option.id), UNKNOWN]
			}
		};
	}
	const why = (id: string) => plainWords(blockWords(lang, id, answers));
	const steps = outcome.blocks.flatMap((block) => {
		const target = targetOf(block);
		return target
			? [{ [target.kind]: target.id, slot: block.slot, why: why(block.id), block: block.id }]
			: [];
	});
	const words = outcome.blocks.filter((block) => !targetOf(block));
	return {
		advice: {
			steps,
			notes: words.filter((block) => !block.roads).map((block) => why(block.id)),
			roads: words.flatMap((block) => (block.roads ?? []).map(({ id, help }) => ({ road: id, help })))
		}
	};
}

function printExplanation(answers: Answers): void {
	const { questions, matched, out } = explain(content().wegwijzer.data, wegwijzerEngine(), answers);
	const meaning = {
		answered: 'answered, and it matters',
		'no-difference': 'answered, but no option would change the advice',
		next: 'asked next',
		later: 'can still be asked',
		skipped: 'skipped: no option can change the advice any more'
	};
	console.log('questions');
	for (const { question, status } of questions) console.log(`  ${question}: ${meaning[status]}`);
	console.log('blocks that hold');
	for (const { block, slot, because } of matched) console.log(`  ${slot} ${block}: ${because}`);
	console.log('blocks that do not');
	for (const { block, slot, because } of out) console.log(`  ${slot} ${block}: ${because}`);
}

/** `role=self,what=stalking` as answers. */
function readPairs(text: string): Record<string, string> {
	const pairs = text.split(',').filter((pair) => pair.trim() !== '');
	return Object.fromEntries(
		pairs.map((pair) => {
			const [question = '', option, ...more] = pair.split('=').map((part) => part.trim());
			if (option === undefined || more.length > 0)
				throw new Mistake(`--answers: expected question=option, got ${JSON.stringify(pair)}`);
			return [question, option];
		})
	);
}

/** Answers of a line: the line itself, or its field `answers`. */
function answersOf({ place, value }: JsonLine): Answers {
	const inner = value.answers;
	const given = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : value;
	return checked(given, place);
}

/**
 * `npm run -s wegwijzer`: the next question or the advice, by the same engine and data as the site; or why, or the whole of it.
 * @throws Mistake naming an answer that the wegwijzer does not know, and the nearest it does
 */
export function wegwijzer(options: WegwijzerOptions): void {
	const { lang } = options;
	if (options.map !== undefined) {
		writeNamedFile(options.map, wegwijzerMap(lang));
		console.log(`${options.map}: ${wegwijzerStates().size} states`);
	} else if (options.diff !== undefined) {
		printDiff(options.diff);
	} else if (options.figures) {
		console.log(JSON.stringify(spaceFigures(wegwijzerEngine(), wegwijzerStates()), null, 2));
	} else if (options.batch !== undefined) {
		const lines = readJsonLines(options.batch).map(answersOf);
		for (const answers of lines) console.log(JSON.stringify(answer(answers, lang)));
	} else {
		const answers = checked(readPairs(options.answers ?? ''), '--answers');
		if (options.explain) printExplanation(answers);
		else console.log(JSON.stringify(answer(answers, lang), null, options.json ? undefined : 2));
	}
}
