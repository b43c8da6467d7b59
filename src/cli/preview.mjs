import { serve } from './serve.mjs';

/** @type {Readonly<Record<string, string>>} */
const REASONS = { EADDRINUSE: 'is in use', EACCES: 'may not be used' };

/**
 * Serves the last build until the process is stopped.
 * @param {number} port
 * @returns {Promise<string | null>} why that cannot be, in one line; null when it serves
 */
export async function preview(port) {
	try {
		await serve(port);
	} catch (error) {
		const reason = REASONS[error instanceof Error && 'code' in error ? String(error.code) : ''];
		if (reason === undefined) throw error;
		return `port ${port} ${reason}: name another with --port`;
	}
	console.log(`Wegwijzer is on http://localhost:${port}`);
	return null;
}
