export { makeLookup, ofPostcode, surelyNamed, type LookupResult } from './lookup';
export { choiceLabel, makeNameIndex, type NameIndex, type RegionChoice } from './name-index';
export { parsePlace } from './parse-place';
export { placeKey, placeWords, withoutBrackets } from './place-words';
export { packPostcodes, type NamesByMunicipality, type PackedRegions, type Run } from './region-index';
export { PROVINCES } from './province-names';
