/** The five things a bystander can do, in the order in which the method names them (`000:723`). */
export const FIVE_DS = ['distract', 'delegate', 'document', 'delay', 'direct'] as const;
