/**
 * `npm run -s wegwijzer -- --answers role=self,what=images-online [--lang nl] [--json]` or `--batch FILE.jsonl` (lines of answers): the next
 * question or the advice, by the same engine and data as the site.
 */
import { content } from '../lib/content/store.server';
import { isLang, type Lang } from '../lib/i18n/languages';
import { UNKNOWN, type Answers } from '../lib/wegwijzer/model';
import { blockWords, questionWords, wegwijzerEngine } from '../lib/wegwijzer/wegwijzer.server';
import { nearestHint } from '../lib/content/faults';
import { readJsonLines, readOptions } from './batch';

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
	const steps = outcome.blocks.flatMap((block) =>
		block.help
			? [{ help: block.help, slot: block.slot, why: blockWords(lang, block.id), block: block.id }]
			: []
	);
	const notes = outcome.blocks.filter((block) => !block.help).map((block) => blockWords(lang, block.id));
	return { advice: { steps, notes } };
}

const options = readOptions();
const lang = isLang(options.lang) ? options.lang : 'nl';
if (options.batch) {
	for (const line of readJsonLines(options.batch)) {
		const inner = line.answers;
		const given = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : line;
		console.log(JSON.stringify(answer(given, lang)));
	}
} else {
	const pairs = (options.answers ?? '').split(',').filter((pair) => pair !== '');
	const given = Object.fromEntries(pairs.map((pair) => pair.split('=').slice(0, 2)));
	console.log(JSON.stringify(answer(given, lang), null, options.json ? undefined : 2));
}
