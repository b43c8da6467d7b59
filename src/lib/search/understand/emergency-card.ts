/** Which card stands above the results. */
export type Emergency = '112' | '113' | 'csg' | 'none';
