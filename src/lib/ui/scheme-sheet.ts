/** Declarations of the rule that begins at a place in a stylesheet, up to its closing brace. */
function declarationsAt(css: string, at: number): string {
	const open = css.indexOf('{', at);
	return css.slice(open + 1, css.indexOf('}', open));
}

/**
 * A stylesheet with which a part of a page shows a colour scheme whatever the device prefers: `.ww-light` and `.ww-dark`. Made from the tokens
 * themselves, so that the style guide cannot show other colours than the site has.
 * @param tokens the text of `tokens.css`
 * @throws Error when there are no dark tokens in it
 */
export function schemeSheet(tokens: string): string {
	const css = tokens.replace(/\/\*[\s\S]*?\*\//g, '');
	const dark = css.indexOf('prefers-color-scheme: dark');
	if (dark === -1) throw new Error('tokens.css: no dark scheme');
	const light = declarationsAt(css, css.indexOf(':root'));
	// What is made from other tokens is worked out where it is declared, and so once more in each scheme.
	const derived = declarationsAt(css, css.lastIndexOf(':root'));
	const ground = 'background:var(--ww-paper);color:var(--ww-ink);';
	return [
		`.ww-light{color-scheme:light;${light}${derived}${ground}}`,
		`.ww-dark{color-scheme:dark;${light}${declarationsAt(css, css.indexOf(':root', dark))}${derived}${ground}}`
	]
		.join('\n')
		.replace(/\s+/g, ' ');
}
