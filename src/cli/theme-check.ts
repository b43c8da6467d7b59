import { formatFault, type Fault } from '../lib/content/read/faults';
import { PAIR_COUNT } from '../lib/content/theme/contrast-pairs';
import { readTheme, themeFolder, themeNames, themesRoot } from '../lib/content/theme/themes.server';
import { siteFile } from '../lib/site/site-file';
import { FAILED, Mistake } from './mistake';

/**
 * `npm run theme:check`: every theme of `content/themes/`, its tokens and the contrast of its pairs.
 * @throws Mistake with a line for every fault
 */
export function checkThemes(): void {
	const root = themesRoot();
	const faults: Fault[] = [];
	for (const id of themeNames(root)) {
		const theme = readTheme(root, id, faults);
		const use = id === siteFile().theme ? ', the theme of the site' : '';
		if (theme)
			console.log(
				`${themeFolder(id)}: ${theme.name}${use}: ${PAIR_COUNT} pairs of colours in two schemes can be told apart`
			);
	}
	if (faults.length > 0)
		throw new Mistake([`${faults.length} found`, ...faults.map(formatFault)].join('\n'), FAILED);
}
