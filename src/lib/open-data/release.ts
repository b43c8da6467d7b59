/** Under which the data is given: whoever uses it names the source. */
export const LICENCE = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};

/** Who to name. */
export const CREDIT = 'Wegwijzer';

/** Data of others that is part of it, with who to name for it. */
export const CREDIT_REGIONS = 'gemeenten: CBS en Kadaster (CC BY 4.0), plaatsen: GeoNames (CC BY 4.0)';

/** Version and day of the data: those of the last change. */
export interface Release {
	version: string;
	date: string;
}
