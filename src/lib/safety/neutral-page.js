/** Address of the neutral page: it stands in the address bar while somebody leaves, and leads on to the target when it is loaded. */
export const NEUTRAL_PATH = '/weer/';

/** Its title, also that of the tab while leaving, and of a discreet tab. */
export const NEUTRAL_TITLE = 'Weer';
