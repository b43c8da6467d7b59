/** The government papers that the register is made from, by number. A later paper is added here, and nowhere else in the code. */
export const PAPERS = ['000', '001', '002', '003', '004'] as const;
export type Paper = (typeof PAPERS)[number];
