/** Comments by which Svelte would find its way in a page it takes over; ours are never taken over. */
const MARKS = /<!--[^>]*-->/g;

/** Stylesheets that the page has inline already: switched off, named only for a framework script that no page loads. */
const SWITCHED_OFF = /\s*<link href="[^"]*" rel="stylesheet" disabled media="[^"]*">/g;

/** Attributes that say all by being there; HTML gives them an empty value by itself. */
const EMPTY = /( (?:data-[a-z-]+|hidden))=""(?=[ >])/g;

/** Indentation of tags, which stands in the head of every page. */
const INDENT = /\n\s+(?=<)/g;

/** Ends of items that the next item, or the end of their list, tells as well; a space before it would become part of the item. */
const ENDS = /<\/(?:li|dt|dd)>(?=<(?:li|dt|dd)[ >]|<\/(?:ul|ol|dl|div)>)/g;

/** A page as SvelteKit rendered it, without what only serves a framework script in the browser. */
export function leanHtml(html: string): string {
	const lean = html.replace(MARKS, '').replace(SWITCHED_OFF, '').replace(EMPTY, '$1');
	const body = lean.indexOf('<body');
	return lean.slice(0, body).replace(INDENT, '\n') + lean.slice(body).replace(ENDS, '');
}
