/** The licence of the data: whoever uses it has to name the source. */
export const LICENCE = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};

/** The source to name. */
export const CREDIT = 'Wegwijzer';

/** The sources to name for data of others that is part of it. */
export const CREDIT_REGIONS = 'gemeenten: CBS en Kadaster (CC BY 4.0), plaatsen: GeoNames (CC BY 4.0)';

/** Version and day of the data: those of the last change. */
export interface Release {
	version: string;
	date: string;
}
