import { join } from 'node:path';
import { contentRoot } from '../../site/content-root';
import { siteFile } from '../../site/site-file';
import { ContentError, type Fault } from '../read/faults';
import { baseTokens, fontFaces } from './theme-css';
import { readTheme, themeFolder, themesRoot } from './themes.server';

/** The stylesheet of a theme, as pages carry it. */
export interface ThemeSheet {
	css: string;
	/** What it is made from: paths from the project's root. */
	madeFrom: string[];
}

/**
 * The stylesheet of the theme that `content/site.yaml` names: values alone, whatever package they come from, so that no page is larger for it.
 * @param addressOf how the stylesheet names a file, given by its path from the project's root
 * @throws ContentError when the theme has faults
 * @public called by vite-theme.ts, which has Vite load this module
 */
export function themeSheet(addressOf: (file: string) => string): ThemeSheet {
	const root = themesRoot();
	const folder = themeFolder(siteFile().theme);
	const faults: Fault[] = [];
	const theme = readTheme(root, siteFile().theme, faults);
	if (!theme) throw new ContentError(faults);
	const font = addressOf(join(root, folder, theme.font?.file ?? ''));
	return {
		css: `${fontFaces(theme, font)}\n${baseTokens(theme)}`,
		madeFrom: [join(root, folder, 'theme.yaml'), join(contentRoot(), 'content/site.yaml')]
	};
}
