import { UNKNOWN, type Answers, type Question } from '../../content/wegwijzer/model';

/** Code of "I don't know" in an address. */
const UNKNOWN_CODE = '0';

/**
 * The address segment of some answers: letters and digits only, in the order of the questions, e.g. `k1-w7-t0`. It names no question
 * and no option, because a browser's history and a server's log keep it.
 */
export function encodeState(questions: readonly Question[], answers: Answers): string {
	return questions
		.flatMap((question) => {
			const answer = answers[question.id];
			if (answer === undefined) return [];
			const option = question.options.find((each) => each.id === answer);
			return [`${question.code}${option?.code ?? UNKNOWN_CODE}`];
		})
		.join('-');
}

/**
 * The answers behind an address segment.
 * @returns null when the segment holds a code that the data does not declare, or answers a question twice
 */
export function decodeState(questions: readonly Question[], key: string): Answers | null {
	const answers: Record<string, string> = {};
	for (const part of key.split('-').filter((each) => each !== '')) {
		const question = questions.find((each) => each.code === part.charAt(0));
		const code = part.slice(1);
		const option = question?.options.find((each) => each.code === code);
		if (!question || answers[question.id] !== undefined) return null;
		if (!option && code !== UNKNOWN_CODE) return null;
		answers[question.id] = option?.id ?? UNKNOWN;
	}
	return answers;
}
