/** What a webmaster chose for a frame. */
export interface FrameChoice {
	/** Address of the page for the frame, whole: `https://example.nl/embed/waar/`. */
	address: string;
	/** What the frame holds, for who hears the page. */
	title: string;
	/** In pixels: as high as the page is in a column of 360 pixels, or somewhat less where it scrolls well. */
	height: number;
	/** Six hexadecimal digits, checked by `readColour`; null: the site's own. */
	color: string | null;
	/** Whatever the device prefers, or one of two. */
	scheme: 'auto' | 'light' | 'dark';
	/** A link below the frame, for who sees nothing in it. */
	instead: string;
	/** Where that link leads. */
	home: string;
}

/**
 * What a frame of ours may do on a page of others: run its own script, open our site in a tab that is not held back by the frame, and leave the
 * whole page when somebody taps for it. Not `allow-same-origin`: a frame without it can keep nothing, whatever we would want.
 */
export const SANDBOX =
	'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A text as it may stand in HTML, also between double quotes. */
function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The address with how it should look, behind the `#`: no server is sent that. */
export function addressWithLook({ address, color, scheme }: Omit<FrameChoice, 'title' | 'instead'>): string {
	const look = [color === null ? '' : `color=${color}`, scheme === 'auto' ? '' : `scheme=${scheme}`]
		.filter((part) => part !== '')
		.join('&');
	return look === '' ? address : `${address}#${look}`;
}

/**
 * HTML with a frame, to be pasted into a page of others: complete without script. An attribute of old takes its border away: a strict policy of
 * a host refuses a `style`.
 */
export function frameSnippet(choice: FrameChoice): string {
	const text = (value: string | number) => escapeHtml(String(value));
	return `<iframe src="${text(addressWithLook(choice))}"
  title="${text(choice.title)}" width="100%" height="${text(choice.height)}" frameborder="0"
  loading="lazy" referrerpolicy="no-referrer"
  sandbox="${SANDBOX}"></iframe>
<p><a href="${text(choice.home)}">${text(choice.instead)}</a></p>`;
}

/** A line of a piece of text: a link, and what stands after it. */
export interface PlainLine {
	/** null: nothing to tap. */
	href: string | null;
	text: string;
	after: string;
}

/** What a piece of text says, in the language of its words. */
export interface PlainText {
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Emergency numbers, above all else. */
	emergency: readonly PlainLine[];
	heading: string;
	/** Sentences below the heading. */
	words: readonly string[];
	lines: readonly PlainLine[];
	/** When the numbers were looked at, and where to see whether they still hold. */
	checked: PlainLine;
}

/** HTML without a frame or a script, to be pasted into a page of others: it stays as it is pasted, so it says how old it is. */
export function plainSnippet({ lang, dir, emergency, heading, words, lines, checked }: PlainText): string {
	const link = ({ href, text, after }: PlainLine) =>
		(href === null ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`) +
		escapeHtml(after);
	const list = (of: readonly PlainLine[]) => ['<ul>', ...of.map((line) => `<li>${link(line)}</li>`), '</ul>'];
	return [
		`<div lang="${escapeHtml(lang)}" dir="${dir}">`,
		...list(emergency),
		`<h2>${escapeHtml(heading)}</h2>`,
		...words.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
		...list(lines),
		`<p>${link(checked)}</p>`,
		'</div>'
	].join('\n');
}
