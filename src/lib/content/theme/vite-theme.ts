import { join, posix, relative, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** What the layout of all pages imports, and where it stands for Vite: nothing is there, but files of themes are found from it. */
const NAME = 'virtual:theme.css';
const PLACE = 'content/themes/theme.css';
const MAKER = 'src/lib/content/theme/theme-sheet.server.ts';

/** Loads our code as Vite reads it, so that what `vite.config.ts` imports stays small. */
async function themeSheet(project: string) {
	const { module } = await runnerImport<typeof import('./theme-sheet.server')>(join(project, MAKER));
	return module.themeSheet((file) => {
		const path = relative(join(project, posix.dirname(PLACE)), join(project, file));
		return `./${path.split(sep).join('/')}`;
	});
}

/**
 * Gives the layout the stylesheet of the theme that `content/site.yaml` names, in a build and while a page is developed.
 * @param folder of the project, where it is not the root of the build
 */
export function viteTheme(folder?: string): Plugin {
	let project = '';
	let isBuild = false;
	let made: ReturnType<typeof themeSheet> | undefined;
	return {
		name: 'site-theme',
		configResolved: ({ root, command }) => {
			project = folder ?? root;
			isBuild = command === 'build';
		},
		resolveId(id) {
			const [path = '', query] = id.split('?');
			// The development server asks for it by its place too, as it stands in addresses.
			if (![NAME, `/${PLACE}`, join(project, PLACE)].includes(path)) return null;
			return query === undefined ? join(project, PLACE) : `${join(project, PLACE)}?${query}`;
		},
		async load(id) {
			if (id.split('?')[0] !== join(project, PLACE)) return null;
			// A build asks for it once per environment; while a page is developed it may have changed.
			if (!isBuild || !made) made = themeSheet(project);
			const { css, madeFrom } = await made;
			for (const file of madeFrom) this.addWatchFile(join(project, file));
			return css;
		}
	};
}
