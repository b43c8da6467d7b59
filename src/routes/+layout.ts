export const prerender = true;
export const trailingSlash = 'always';
// Pages are complete without script; what scripts add stands beside the components they serve.
export const csr = false;
