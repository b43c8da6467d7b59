import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPackage } from './lock-file';
import { isAccepted, licenceOf } from './package-faults';
import type { PackageRules } from './package-rules';

/** A package in the pages or scripts, and the licence text it asks us to pass on. */
export interface Notice {
	name: string;
	version: string;
	licence: string;
	text: string;
}

/**
 * The notices of packages that visitors get.
 * @param root folder with `node_modules`
 * @throws Error naming the package that may not be passed on, or has no licence text
 */
export function noticesOf(
	names: readonly string[],
	packages: readonly LockedPackage[],
	rules: PackageRules,
	root = '.'
): Notice[] {
	return names.map((name) => {
		const locked = packages.find((each) => each.name === name);
		const licence = locked && licenceOf(locked, rules);
		if (!locked || !licence)
			throw new Error(`${name} is in the pages, but not in package-lock.json with a licence`);
		if (!isAccepted(licence, rules.shipped))
			throw new Error(`${name} is in the pages; its licence ${licence} is not among those that we pass on`);
		const folder = join(root, 'node_modules', name);
		const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
		if (file === undefined)
			throw new Error(`${name} is in the pages, but comes without the text of its licence`);
		return { name, version: locked.version, licence, text: readFileSync(join(folder, file), 'utf8').trim() };
	});
}

/** The notices as one text, the same licence text only once. */
export function noticesText(lead: string, notices: readonly Notice[]): string {
	const parts = [...new Set(notices.map(({ text }) => text))].map((text) => {
		const own = notices.filter((each) => each.text === text);
		return `${own.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}`;
	});
	return `${[lead, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
