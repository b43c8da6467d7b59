import { splitCompound } from './compounds';
import { soundOf } from './phonetic';

/** What search can do with the words of a language, beside stemming (see stem). */
interface WordTools {
	/** Parts of a compound; absent: the language writes none. */
	compound?: typeof splitCompound;
	/** A word by its sound; absent: nobody wrote rules for it, and typing errors are found by letters only. */
	sound?: (word: string) => string;
}

/** A language that is not here is searched as it is written, with the words of its thesaurus if it has one. */
const TOOLS: Readonly<Record<string, WordTools>> = { nl: { compound: splitCompound, sound: soundOf } };

export function wordToolsOf(lang: string): WordTools {
	return TOOLS[lang] ?? {};
}
