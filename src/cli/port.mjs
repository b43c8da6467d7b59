/** The port that is served on when none is named. */
export const USUAL_PORT = 4173;

/** What a port has to be, for messages. */
export const PORT_EXPECTED = 'expected a port number from 1 to 65535';

/**
 * Reads a port; by node built-ins only, as `npm start` needs it before anything is installed.
 * @param {string} text
 * @returns {number | null} null when it is no port
 */
export function readPort(text) {
	const port = Number(text);
	return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
