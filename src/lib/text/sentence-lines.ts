/** The end of a sentence, before the next one. */
const SENTENCE_END = /(?<=[.!?]"?) (?=["(]*[\p{Lu}\d])/u;

/** What somebody can say or is asked: it stays together, however many sentences it has. */
const QUOTED = /"[^"]*"/g;

/**
 * A text with each sentence on a line of its own, as guidelines for easy reading ask (European standards for easy-to-read, Inclusion Europe).
 * @param text one or more sentences; quotations stand between straight quotation marks
 */
export function sentenceLines(text: string): string {
	const quotes: string[] = [];
	const held = text.replace(QUOTED, (quote) => {
		quotes.push(quote);
		// An end inside the quotation counts only when nothing of the sentence follows.
		return /[.!?]"$/.test(quote) ? '"Q."' : '"Q"';
	});
	return held
		.split(SENTENCE_END)
		.join('\n')
		.replace(/"Q\.?"/g, () => quotes.shift() ?? '');
}
