/** The id of a measure, from the address of its page: it is the end of that. Cut by `slice`: Safari 14 and Chrome 80 have no `at`. */
export const measureIdIn = (href: string): string => href.split('/').slice(-2)[0] ?? '';
