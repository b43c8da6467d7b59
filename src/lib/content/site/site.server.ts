import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpRecord } from '../help/help-schema';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { themeNames, themesRoot } from '../theme/themes.server';
import { siteSchema, type Site } from './site-schema';

const FILE = 'content/site.yaml';

/** Reads `content/site.yaml`; null when it has faults. */
export function readSite(root: string, faults: Fault[]): Site | null {
	const site = readYamlFile(root, FILE, siteSchema, faults);
	if (!site) return null;
	const codes = site.languages.map(({ code }) => code);
	if (!codes.includes(site.default_language))
		faults.push({
			file: FILE,
			field: 'default_language',
			expected: 'the code of one of the languages',
			got: site.default_language,
			hint: nearestHint(site.default_language, codes)
		});
	const themes = themeNames(themesRoot(root));
	if (!themes.includes(site.theme))
		faults.push({
			file: FILE,
			field: 'theme',
			expected: 'the name of a folder in content/themes/',
			got: site.theme,
			hint: nearestHint(site.theme, themes)
		});
	return site;
}

/**
 * Languages of the site, the one that everything is written in first at the head. While `site.yaml` has faults the folders of texts stand
 * in for it, so that what is wrong elsewhere is told as well.
 */
export function languagesOf(root: string, site: Site | null): string[] {
	if (site) {
		const codes = site.languages.map(({ code }) => code);
		return [site.default_language, ...codes.filter((code) => code !== site.default_language)];
	}
	const folder = join(root, 'content/locales');
	return existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
}

/** Whether a number of it may be shown. */
const hasNumber = ({ confidence, channels }: HelpRecord) =>
	confidence !== 'low' &&
	channels.some(
		({ type, value, value_status: state }) => type === 'phone' && value !== null && state === 'confirmed'
	);

/**
 * Adds a fault for every help point that `site.yaml` offers to call and that has no number.
 * @param help help points that are published
 * @param broken ids of files with a fault of their own: that is told once, not for what refers to them too
 */
export function checkNumbers(
	site: Site | null,
	help: readonly HelpRecord[],
	broken: readonly string[],
	faults: Fault[]
): void {
	const callable = [...help.filter(hasNumber).map(({ id }) => id), ...broken];
	const named = [
		...(site?.emergency ?? []).map(({ help: id }, at) => ({ id, field: `emergency[${at}].help` })),
		...(site?.open_now ?? []).map((id, at) => ({ id, field: `open_now[${at}]` }))
	];
	for (const { id, field } of named) {
		if (callable.includes(id)) continue;
		faults.push({
			file: FILE,
			field,
			expected: 'the id of a published help point with a confirmed phone number',
			got: id,
			hint: nearestHint(id, callable)
		});
	}
}
