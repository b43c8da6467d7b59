// Static hosts look for a file 404.html at the root.
export const trailingSlash = 'never';
