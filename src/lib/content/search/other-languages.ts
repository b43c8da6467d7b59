/** The id under which search knows the page of first help in a language. */
export const firstHelpId = (code: string): string => `taal-${code}`;

/** What people say in languages that they think in, as it is sent with the patterns; see content/search/other-languages.yaml. */
export interface OtherLanguages {
	/** What each meaning is called in the languages of the site. */
	means: Record<string, Record<string, string>>;
	languages: {
		code: string;
		/** The script, as Unicode calls it, of a language that is not written in Latin letters. */
		script?: string | undefined;
		/** Words and phrases by their meaning; `*` at the end stands for any ending. */
		words: Record<string, string[]>;
	}[];
}
