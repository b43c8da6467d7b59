import { FAILED, Mistake } from '../mistake';
import { ownPackages } from './lock-file';
import { packageFaults } from './package-faults';
import { PACKAGE_RULES } from './package-rules';

/** `npm run packages`: whether the packages of others keep to our rules. Reads package-lock.json alone: nothing has to be installed. */
export function checkPackages(): void {
	const packages = ownPackages();
	const faults = packageFaults(packages, PACKAGE_RULES);
	if (faults.length > 0) throw new Mistake(`${faults.length} found\n${faults.join('\n')}`, FAILED);
	console.log(
		`${packages.length} packages, each pinned by its digest, none with a licence or an install script that we do not know`
	);
}
