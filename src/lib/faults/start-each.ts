/** Runs each start; one that throws is reported to the console, and the others still run. */
export function startEach(...starts: (() => void)[]): void {
	for (const start of starts) {
		try {
			start();
		} catch (error) {
			setTimeout(() => {
				throw error;
			});
		}
	}
}
