/** Links to pages, ours or of others, that do not say where they open; not those that call, write a mail or stay on the page. */
const LINK =
	/<a\b(?=(?:[^>"]|"[^"]*")*\shref="(?:https:\/\/|\/))(?!(?:[^>"]|"[^"]*")*\starget=)((?:[^>"]|"[^"]*")*)>/g;

/**
 * A page for a frame with its links opening in a new tab, which has no hold on the page it came from: in the frame itself a page would be too small,
 * and most pages refuse to stand in one. A number to call opens no tab: some browsers would leave an empty one behind.
 */
export function framedLinks(html: string): string {
	return html.replace(
		LINK,
		(_, attributes: string) =>
			`<a${attributes.replace(/\srel="[^"]*"/, '')} target="_blank" rel="noopener noreferrer">`
	);
}
