/** Says beside the name of every folded choice in an element (`Choice.svelte`) what is chosen in it. */
export function showChosen(root: Element): void {
	for (const said of root.querySelectorAll('[data-chosen]')) {
		const label = said.closest('details')?.querySelector(':checked')?.parentElement;
		said.textContent = label?.textContent.trim() ?? '';
	}
}
