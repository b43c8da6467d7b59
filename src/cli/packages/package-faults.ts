import type { LockedPackage } from './lock-file';
import type { PackageRules } from './package-rules';

/** The licences that an SPDX expression lets us choose from; each has to be accepted as a whole where it says AND. */
const choices = (expression: string): string[][] =>
	expression
		.replace(/[()]/g, ' ')
		.split(/\s+OR\s+/)
		.map((choice) => choice.trim().split(/\s+AND\s+/));

/** Whether one of the choices of an SPDX expression holds only licences of a list. */
export const isAccepted = (expression: string, accepted: readonly string[]): boolean =>
	choices(expression).some((all) => all.every((licence) => accepted.includes(licence)));

/** The licence of a package: what it states, or what we read in its LICENSE file. */
export const licenceOf = ({ name, licence }: LockedPackage, { read }: PackageRules): string | null =>
	licence ?? read[name] ?? null;

/**
 * What is wrong with the packages of a lock file, a line each: one that could change unseen, comes from elsewhere, runs a script nobody has
 * looked at, or is under a licence that does not go with ours. A rule that no package needs any more is a fault too.
 */
export function packageFaults(packages: readonly LockedPackage[], rules: PackageRules): string[] {
	const faults = packages.flatMap((each): string[] => {
		const { name, version, integrity, resolved, hasInstallScript } = each;
		const licence = licenceOf(each, rules);
		return [
			...(/^\d+\.\d+\.\d+/.test(version) ? [] : ['no exact version']),
			...(integrity?.startsWith('sha512-')
				? []
				: ['no sha512 digest: anything could be installed in its place']),
			...(resolved === null
				? []
				: [`fetched from an address of its own (${resolved}) instead of the registry in use`]),
			...(hasInstallScript && !(name in rules.installScripts)
				? ['has an install script: look at it, and list it with the reason in package-rules.ts']
				: []),
			...(licence === null
				? ['states no licence: read its LICENSE file, and list it in package-rules.ts']
				: isAccepted(licence, rules.tools)
					? []
					: [`its licence ${licence} is not among those that go with the EUPL 1.2`])
		].map((fault) => `${name}@${version}: ${fault}`);
	});
	const needless = [
		...Object.keys(rules.installScripts).filter(
			(name) => !packages.some((each) => each.name === name && each.hasInstallScript)
		),
		...Object.keys(rules.read).filter(
			(name) => !packages.some((each) => each.name === name && each.licence === null)
		)
	].map((name) => `package-rules.ts: ${name} needs no entry any more`);
	return [...faults, ...needless];
}
