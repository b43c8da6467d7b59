/** A piece of a line; `lang` where it is in another language than the line. */
export interface LinePiece {
	text: string;
	lang?: string;
}

/**
 * A line in pieces, with its places (`{{leave}}`) filled in: what is filled in may be in another language, and has to say so.
 * @param fill pieces by the names of places; a place that is not among them stays as it is
 */
export function linePieces(line: string, fill: Readonly<Record<string, LinePiece>>): LinePiece[] {
	return line
		.split(/\{\{(\w+)\}\}/)
		.map((piece, at): LinePiece =>
			at % 2 === 0 ? { text: piece } : (fill[piece] ?? { text: `{{${piece}}}` })
		)
		.filter(({ text }) => text !== '');
}
