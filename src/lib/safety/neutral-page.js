/**
 * Address of the neutral page: it stands in the address bar while somebody leaves, and leads on to the target when it is loaded. Its title is
 * that of the exit in `content/site.yaml`.
 */
export const NEUTRAL_PATH = '/weer/';
