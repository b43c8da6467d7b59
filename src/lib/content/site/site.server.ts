import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpRecord } from '../help/help-schema';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
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
 * Adds a fault for every emergency contact without a number that can be called.
 * @param help help points that are published
 * @param broken ids of files with a fault of their own: that is told once, not for what refers to them too
 */
export function checkEmergency(
	site: Site | null,
	help: readonly HelpRecord[],
	broken: readonly string[],
	faults: Fault[]
): void {
	const callable = [...help.filter(hasNumber).map(({ id }) => id), ...broken];
	site?.emergency.forEach(({ help: id }, at) => {
		if (callable.includes(id)) return;
		faults.push({
			file: FILE,
			field: `emergency[${at}].help`,
			expected: 'the id of a published help point with a confirmed phone number',
			got: id,
			hint: nearestHint(id, callable)
		});
	});
}
