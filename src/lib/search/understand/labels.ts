/** The ids that the model tells apart, in the order of its classes: those of an index, each once. */
export function pageLabels(entries: readonly { id: string }[]): string[] {
	return [...new Set(entries.map(({ id }) => id))];
}
