import { serve } from '../serve';
import type { Started } from './start-nginx';

/** Our own server, in this process. */
export async function startOurs(build: string): Promise<Started> {
	const server = await serve(0, build);
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		// It shares the output of this process, and writes nothing.
		said: () => '',
		stop: () =>
			new Promise((done) => {
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			})
	};
}
