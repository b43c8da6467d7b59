/**
 * `npm run -s wegwijzer -- --answers role=self,what=images-online [--lang nl] [--json]` or `--batch FILE.jsonl` (lines of answers): the next
 * question or the advice, by the same engine and data as the site. `--explain` says why; `--map FILE.html` writes the whole graph;
 * `--figures` counts it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearestHint } from '../lib/content/faults';
import { content } from '../lib/content/store.server';
import { isLang, type Lang } from '../lib/i18n/languages';
import { explain } from '../lib/wegwijzer/explain';
import { spaceFigures } from '../lib/wegwijzer/figures';
import { wegwijzerMap } from '../lib/wegwijzer/map.server';
import { targetOf, UNKNOWN, type Answers } from '../lib/wegwijzer/model';
import {
	blockWords,
	plainWords,
	questionWords,
	wegwijzerEngine,
	wegwijzerStates
} from '../lib/wegwijzer/wegwijzer.server';
import { readJsonLines } from './batch';

function checked(answers: Record<string, unknown>): Answers {
	const { questions } = content().wegwijzer.data;
	return Object.fromEntries(
		Object.entries(answers).map(([id, value]) => {
			const question = questions.find((each) => each.id === id);
			const ids = question
				? [...question.options.map((option) => option.id), UNKNOWN]
				: questions.map((each) => each.id);
			const got = question ? value : id;
			if (question && typeof value === 'string' && ids.includes(value)) return [id, value];
			throw new Error(
				`answers: ${id}: expected one of ${ids.join(', ')}, got ${JSON.stringify(got)} (${nearestHint(got, ids) ?? ''})`
			);
		})
	);
}

function answer(given: Record<string, unknown>, lang: Lang) {
	const answers = checked(given);
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

function printExplanation(given: Record<string, unknown>): void {
	const answers = checked(given);
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

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		lang: { type: 'string', default: 'nl' },
		batch: { type: 'string' },
		answers: { type: 'string', default: '' },
		explain: { type: 'boolean', default: false },
		figures: { type: 'boolean', default: false },
		map: { type: 'string' }
	}
});
const lang = isLang(values.lang) ? values.lang : 'nl';
const pairs = values.answers.split(',').filter((pair) => pair !== '');
const given = Object.fromEntries(pairs.map((pair) => pair.split('=').slice(0, 2)));
if (values.map !== undefined) {
	writeFileSync(values.map, wegwijzerMap(lang));
	console.log(`${values.map}: ${wegwijzerStates().size} states`);
} else if (values.figures) {
	console.log(JSON.stringify(spaceFigures(wegwijzerEngine(), wegwijzerStates()), null, 2));
} else if (values.batch !== undefined) {
	for (const line of readJsonLines(values.batch)) {
		const inner = line.answers;
		const answers = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : line;
		console.log(JSON.stringify(answer(answers, lang)));
	}
} else if (values.explain) {
	printExplanation(given);
} else {
	console.log(JSON.stringify(answer(given, lang), null, values.json ? undefined : 2));
}
