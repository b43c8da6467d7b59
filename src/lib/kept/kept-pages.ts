/**
 * What is kept on a device for when it is offline, as one file: pages cut into pieces that each stand in it once. Thousands of steps share
 * most of their HTML, so that all of them take the room of a few photographs, and come in one request.
 */
export interface KeptPages {
	pieces: string[];
	/** By address: the pieces of the page, in order. */
	pages: Record<string, number[]>;
	/** Scripts, styles and the icon that pages name, by address. */
	assets: Record<string, { type: string; text: string }>;
	words: KeptWords;
	/** The page that is shown, with `missing` above it, for one that was not kept. */
	instead: string;
}

/** What is said above a kept page. `old`: after {@link OLD} days; the number of days stands in the place of `#`. */
export interface KeptWords {
	served: string;
	old: string;
	missing: string;
}

/** Days after which a kept page says how old it is. */
export const OLD = 30;

const DAY = 86_400_000;

/** Whole days between two instants; a clock that was turned back counts as none. */
export function daysBetween(from: number, to: number): number {
	return Math.max(0, Math.floor((to - from) / DAY));
}

/** Where a page is cut: at the elements of which its parts consist. */
const SEAM = /(?=<(?:title|style|main|section|h1|h2|ul|ol|li|p|div|details|footer)[ >])/;

/** Cuts pages into pieces that each stand in the file once; see {@link pageFrom}. */
export function cutPages(htmlByAddress: ReadonlyMap<string, string>): Pick<KeptPages, 'pieces' | 'pages'> {
	const numbers = new Map<string, number>();
	const pages: Record<string, number[]> = {};
	for (const [address, html] of htmlByAddress) {
		pages[address] = html.split(SEAM).map((piece) => {
			const known = numbers.get(piece) ?? numbers.size;
			numbers.set(piece, known);
			return known;
		});
	}
	return { pieces: [...numbers.keys()], pages };
}

/** A page as it was; null when it was not kept. */
export function pageFrom(
	{ pieces, pages }: Pick<KeptPages, 'pieces' | 'pages'>,
	address: string
): string | null {
	const own = Object.prototype.hasOwnProperty.call(pages, address) ? pages[address] : undefined;
	return own?.map((piece) => pieces[piece] ?? '').join('') ?? null;
}

/** A page with words above its content. */
export function withWords(html: string, words: string): string {
	const note = `<p class="utrecht-alert utrecht-alert--warning" role="status">${words}</p>`;
	return html.replace(/(?=<main[ >])/, () => note);
}
