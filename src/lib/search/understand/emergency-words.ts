import { editDistance } from '../../text/edit-distance';
import { soundOf } from '../words/phonetic';
import { splitWords } from '../words/text-normalise';

/** Words of an emergency that are often misspelt, as the patterns of `emergency-patterns` write them. */
const WORDS = (
	'verkracht verkrachting aangerand aanranding misbruikt gedrogeerd gedwongen zelfmoord zelfdoding gisteren eergisteren vannacht gisteravond ' +
	'vanochtend vanmorgen opgesloten achtervolgd bewusteloos vermoorden bedreigt gevaar politie condoom ' +
	'assaulted suicide suicidal yesterday tonight following unconscious'
).split(' ');
/** From this length on one typing error is forgiven; shorter words are too much like others. */
const LONG = 7;

const bySound = new Map(WORDS.map((word) => [soundOf(word), word]));
const known = new Map<string, string>(WORDS.map((word) => [word, word]));

function meant(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	const near = (each: string) =>
		each.length >= LONG && each[0] === word[0] && editDistance(word, each, 1) === 1;
	const found = bySound.get(soundOf(word)) ?? (word.length >= LONG ? WORDS.find(near) : undefined) ?? word;
	known.set(word, found);
	return found;
}

/** The words of a query for the patterns of emergencies: normalised, words of an emergency corrected, separated by spaces. */
export function emergencyText(query: string): string {
	return splitWords(query).map(meant).join(' ');
}
