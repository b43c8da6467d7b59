/** Rows of numbers, one behind the other. */
export interface Matrix {
	width: number;
	of: Float32Array;
}

/** Numbers between 0 and 1 that are the same in every run (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A matrix of small numbers around 0. */
export function randomMatrix(rows: number, width: number, size: number, random: () => number): Matrix {
	return { width, of: Float32Array.from({ length: rows * width }, () => (random() - 0.5) * size) };
}

/** Adds a row, times a factor, to numbers. */
export function addRow({ width, of }: Matrix, row: number, factor: number, to: Float64Array): void {
	for (let at = 0, from = row * width; at < width; at += 1)
		to[at] = (to[at] ?? 0) + factor * (of[from + at] ?? 0);
}

/** The product of a row and numbers. */
export function product({ width, of }: Matrix, row: number, numbers: Float64Array): number {
	let sum = 0;
	for (let at = 0, from = row * width; at < width; at += 1) sum += (of[from + at] ?? 0) * (numbers[at] ?? 0);
	return sum;
}

/** Moves a row against a gradient, less the more it was moved before (AdaGrad, Duchi, Hazan and Singer 2011). */
export function moveRow(
	{ width, of }: Matrix,
	squares: Float32Array,
	row: number,
	gradient: Float64Array,
	factor: number,
	rate: number
): void {
	for (let at = 0, from = row * width; at < width; at += 1) {
		const slope = factor * (gradient[at] ?? 0);
		const square = (squares[from + at] ?? 0) + slope * slope;
		squares[from + at] = square;
		of[from + at] = (of[from + at] ?? 0) - (rate * slope) / Math.sqrt(square);
	}
}
