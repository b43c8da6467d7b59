/** What people write for a province behind the name of a place, with the postal additions and the short forms of the CBS. */
const WRITTEN: Record<string, string> = {
	Groningen: 'groningen gr gn gron',
	Friesland: 'friesland fryslan fr fri frl',
	Drenthe: 'drenthe drente dr dre',
	Overijssel: 'overyssel ov o over',
	Flevoland: 'flevoland fl flev',
	Gelderland: 'gelderland gld gl geld',
	Utrecht: 'utrecht ut utr u',
	'Noord-Holland': 'noordholland northholland nh',
	'Zuid-Holland': 'zuidholland southholland zh',
	Zeeland: 'zeeland zld zl ze z',
	'Noord-Brabant': 'noordbrabant northbrabant brabant nb nbr br',
	Limburg: 'limburg lb li lim l'
};

/** Names of the provinces, as the tables of regions spell them. */
export const PROVINCES: readonly string[] = Object.keys(WRITTEN);

const BY_KEY = new Map(
	Object.entries(WRITTEN).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name] as const))
);

/** The province that words mean, in full or short: `["noord", "holland"]`, `["n", "h"]`, `["nh"]`. Words as `placeWords` gives them. */
export function provinceOf(words: readonly string[]): string | undefined {
	return BY_KEY.get(words.join(''));
}
