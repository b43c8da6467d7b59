import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockFile = z.object({
	lockfileVersion: z.literal(3),
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			integrity: z.string().optional(),
			resolved: z.string().optional(),
			license: z.string().optional(),
			link: z.boolean().optional(),
			hasInstallScript: z.boolean().optional()
		})
	)
});

/** A package as package-lock.json pins it. */
export interface LockedPackage {
	name: string;
	version: string;
	/** SPDX expression that the package states, if any. */
	licence: string | null;
	/** Digest of what is downloaded; without one anything could be. */
	integrity: string | null;
	/** Address it is fetched from, where the file names one. */
	resolved: string | null;
	hasInstallScript: boolean;
}

/** The packages of the text of a package-lock.json, without the project itself; several versions of one package are several entries. */
export function lockedPackages(text: string): LockedPackage[] {
	const { packages } = lockFile.parse(JSON.parse(text));
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, locked]) => ({
			name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version: locked.version ?? '',
			licence: locked.license ?? null,
			integrity: locked.integrity ?? null,
			resolved: locked.resolved ?? null,
			hasInstallScript: locked.hasInstallScript ?? false
		}));
}

/** The packages of this project. */
export const ownPackages = (): LockedPackage[] => lockedPackages(readFileSync('package-lock.json', 'utf8'));
