/** The sources to name for data of others that is part of it. */
export const CREDIT_REGIONS = 'gemeenten: CBS en Kadaster (CC BY 4.0), plaatsen: GeoNames (CC BY 4.0)';
