/** A piece of a page as it is read aloud: a heading, a paragraph, a line of a list. */
export interface SpokenPiece {
	text: string;
	/** Language tag of the piece. */
	lang: string;
}

/** What ends a sentence for who listens, also without a full stop. */
const BLOCKS = 'h1,h2,h3,h4,p,li,summary,dt,dd,legend,label,td,th,div,section,main';
/** Ways on and buttons that only mean something to who looks. */
const NOT_READ = 'nav,button,script,style,[aria-hidden=true],.no-print';

/** A number is read digit by digit, without "minus" for its hyphen. */
const asSpoken = (text: string) =>
	text
		.replace(/(?<digit>\d)-(?=\d)/g, '$<digit> ')
		.replace(/\s+/g, ' ')
		.trim();

/** Whether it takes room on the page: not hidden, not in a closed fold. Browsers of before 2024 tell by its boxes. */
function isSeen(element: Element & { checkVisibility?(): boolean }): boolean {
	return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

/** What stands in sight within an element, in its order; what is folded away is not read. */
export function spokenPieces(within: Element): SpokenPiece[] {
	const pieces: (SpokenPiece & { block: Element | null })[] = [];
	const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest(NOT_READ) || !isSeen(parent)) continue;
		const block = parent.closest(BLOCKS);
		const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
		const last = pieces[pieces.length - 1];
		if (last && last.block === block && last.lang === lang) last.text += node.nodeValue;
		else pieces.push({ text: node.nodeValue ?? '', lang, block });
	}
	return pieces
		.map(({ text, lang }) => ({ text: asSpoken(text), lang }))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
