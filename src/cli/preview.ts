import { serve } from './serve';

const REASONS: Readonly<Record<string, string>> = { EADDRINUSE: 'is in use', EACCES: 'may not be used' };

/**
 * Serves the last build until the process is stopped.
 * @returns why that cannot be, in one line; null when it serves
 */
export async function preview(port: number): Promise<string | null> {
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
