import type { Colour, Font, Scheme } from './theme-schema';

/** A drawing that stands in the page itself. */
export interface Mark {
	/** `viewBox` of its svg. */
	viewBox: string;
	/** What stands inside its svg: shapes alone. */
	shapes: string;
}

/** A look of the site, with every value worked out. */
export interface Theme {
	/** The name of its folder. */
	id: string;
	name: string;
	/** `#` and three or six hexadecimal digits, by scheme. */
	colours: Readonly<Record<Scheme, Readonly<Record<Colour, string>>>>;
	/** Of corners, with its unit. */
	radius: string;
	/** Null: the letters of the device. */
	font: Font | null;
	/** Beside the name of the site; null: the name alone. */
	mark: Mark | null;
	/** The icon of the tab, as an svg file. */
	icon: string;
}
