/** The id of a measure, from the address of its page: it is the end of that. */
export const measureIdIn = (href: string): string => href.split('/').at(-2) ?? '';
