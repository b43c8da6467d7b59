/**
 * Where a link in a text leads. A link whose whole text is a short number (`[112](/hulp/politie-112/)`) dials it: somebody who taps 112 in a
 * sentence wants to call, not to read. Plain JavaScript, because the Markdown of pages is compiled by `svelte.config.js`.
 * @param {string} text words of the link
 * @param {string} href address in the content
 * @returns {string} `tel:112`, or the address as it is
 */
export function linkTarget(text, href) {
	return /^\d{3}$/.test(text.trim()) ? `tel:${text.trim()}` : href;
}

/** Does the same for links in the body of a page: a plug-in of remark, for mdsvex. */
export function dialShortNumbers() {
	/** @param {{ type: string, url?: string, value?: string, children?: any[] }} node */
	const visit = (node) => {
		const [only, ...others] = node.children ?? [];
		if (node.type === 'link' && only?.type === 'text' && others.length === 0)
			node.url = linkTarget(only.value ?? '', node.url ?? '');
		node.children?.forEach(visit);
	};
	return visit;
}
