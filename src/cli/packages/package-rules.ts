/** What packages of others have to keep to. `npm run packages` checks it; docs/supply-chain.md says why. */
export interface PackageRules {
	/** Licences (SPDX) of what goes to visitors: they ask for no more than their notice, which the build ships in `/licenties.txt`. */
	readonly shipped: readonly string[];
	/** Licences of tools, which run on the machine that builds and are not passed on: those above, and those that the EUPL 1.2 names as compatible. */
	readonly tools: readonly string[];
	/** Licences of packages that state none where npm looks, read in their own LICENSE file. */
	readonly read: Readonly<Record<string, string>>;
	/** Packages with a script that npm would run when they are installed, each with the reason why they may stay although it is not run. */
	readonly installScripts: Readonly<Record<string, string>>;
}

const SHIPPED = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'EUPL-1.2',
	'ISC',
	'MIT'
];

export const PACKAGE_RULES: PackageRules = {
	shipped: SHIPPED,
	// Appendix of the EUPL 1.2, as far as we use them.
	tools: [
		...SHIPPED,
		'LGPL-2.1-only',
		'LGPL-2.1-or-later',
		'LGPL-3.0-only',
		'LGPL-3.0-or-later',
		'MPL-2.0',
		'CC0-1.0'
	],
	read: {
		suncalc: 'BSD-2-Clause'
	},
	installScripts: {
		esbuild:
			'Replaces its starter by the program itself, to start sooner; tsx works without (.npmrc runs no install script).'
	}
};
