/** Spellings that sound alike in Dutch, longest first. */
const SOUNDS: readonly [RegExp, string][] = [
	[/sch/g, 'sg'],
	[/ch/g, 'g'],
	[/tie|tsie|sie/g, 'si'],
	[/ij|ei|ey/g, 'y'],
	[/ou|au|auw|ouw/g, 'u'],
	[/ie|i/g, 'i'],
	[/oe/g, 'w'],
	[/th|dt|d\b/g, 't'],
	[/ph|v/g, 'f'],
	[/x/g, 'ks'],
	[/qu|q|c(?=[^eiy]|$)/g, 'k'],
	[/c|z|sj|sh/g, 's'],
	[/h/g, '']
];

/** A word as it sounds, roughly: "veilich" and "veilig", "verkragt" and "verkracht", "seks" and "sex" are the same. */
export function soundOf(word: string): string {
	const sound = SOUNDS.reduce((text, [spelling, sign]) => text.replace(spelling, sign), word);
	return sound.replace(/(.)\1+/g, '$1');
}
