export { lookUp, type LookupResult, type RegionChoice } from './lookup';
export { normalisePlace } from './normalise-place';
export { packPostcodes, type PackedRegions, type Run } from './region-index';
