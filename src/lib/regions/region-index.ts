/** The lookup table as it is sent: postcodes as runs, places grouped by municipality. */
export interface PackedRegions {
	/** Slug and display name per municipality; the others refer to its position. */
	municipalities: [slug: string, name: string][];
	/** Runs of postcodes: gap since the end of the previous run, length minus one, municipality. */
	postcodes: number[];
	/** Places and aliases that are not simply the municipality's own name, by municipality. */
	places: [municipality: number, ...names: string[]][];
}

export interface Run {
	from: number;
	to: number;
	municipality: number;
}

/** Packs sorted, non-overlapping runs of postcodes as gaps and lengths: small numbers compress well. */
export function packPostcodes(runs: readonly Run[]): number[] {
	let end = 1000;
	return runs.flatMap((run) => {
		const packed = [run.from - end, run.to - run.from, run.municipality];
		end = run.to;
		return packed;
	});
}

/** The municipality's position for a postcode of four digits; undefined when no municipality has it. */
export function municipalityOfPostcode(packed: PackedRegions, postcode: number): number | undefined {
	let end = 1000;
	for (let at = 0; at < packed.postcodes.length; at += 3) {
		const from = end + (packed.postcodes[at] ?? 0);
		end = from + (packed.postcodes[at + 1] ?? 0);
		if (postcode < from) return undefined;
		if (postcode <= end) return packed.postcodes[at + 2];
	}
	return undefined;
}
