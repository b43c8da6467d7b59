import type { LookupResult } from '../regions/index';

/** What the region form says, by the kind of answer; `guess-one` names the one that is meant in the place of `#`. */
export type RegionWords = Record<LookupResult['kind'] | 'guess-one' | 'otherwise', string>;
