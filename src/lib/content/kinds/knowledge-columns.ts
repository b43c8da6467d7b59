import { THEME_SLUGS, type Theme } from '../themes';
import type { Column } from './data-set';

/*
 * Columns of the open data that several kinds have.
 */

/** The site of whoever it is from. */
export const websiteColumn: Column<{ url: string | null; url_status: 'confirmed' | 'unconfirmed' }> = [
	'website',
	'url',
	'Adres; leeg: niet in een bron gezien',
	({ url, url_status: state }) => (state === 'confirmed' ? url : null)
];

export const themesColumn: Column<{ themes: readonly Theme[] }> = [
	'themas',
	'list',
	"Thema's, als code",
	({ themes }) => themes.map((theme) => THEME_SLUGS[theme])
];

export const checkedColumn: Column<{ checked: string }> = [
	'gecontroleerd',
	'date',
	'Dag van de laatste controle',
	({ checked }) => checked
];
