/** A place name as it is compared: no case, accents, hyphens, apostrophes or "gemeente"; `sint` and `st.` alike. */
export function normalisePlace(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’‘`´]/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.replace(/^gemeente /, '')
		.replace(/\bst\b/g, 'sint')
		.replace(/\bij/g, 'y');
}
