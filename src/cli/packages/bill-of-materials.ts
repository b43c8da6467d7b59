import { execFileSync } from 'node:child_process';
import { z } from 'zod';

const bill = z.looseObject({
	bomFormat: z.literal('CycloneDX'),
	metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
	components: z.array(
		z.looseObject({
			name: z.string(),
			externalReferences: z.array(z.looseObject({ type: z.string() })).optional()
		})
	)
});

/**
 * What npm writes as a bill of materials, made the same for the same packages: without the moment and number of this run, without the name
 * of the folder, and without where this machine fetched things. What is in the pages is `required`; what only builds them stays `optional`.
 * @param text JSON of `npm sbom`
 * @param shipped packages that visitors get
 */
export function steadyBill(text: string, name: string, shipped: readonly string[]): string {
	const made = bill.parse(JSON.parse(text));
	const { metadata } = made;
	return `${JSON.stringify({
		...made,
		serialNumber: undefined,
		metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } },
		components: made.components.map((component) => ({
			...component,
			scope: shipped.includes(component.name) ? 'required' : 'optional',
			externalReferences: component.externalReferences?.filter(({ type }) => type !== 'distribution')
		}))
	})}\n`;
}

/** Asks npm for the bill of materials of package-lock.json (CycloneDX). */
export function npmBill(): string {
	return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		shell: process.platform === 'win32'
	});
}
