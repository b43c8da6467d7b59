/** How long a request may bring nothing before it is given up, in milliseconds: the slowest mobile network answers within it. */
const SILENCE = 15_000;

/** Rest between the two attempts, in milliseconds: a train leaves its tunnel, a server its restart. */
const REST = 2_000;

/** The server answered, and the answer was no. */
export class Refused extends Error {
	// Declared and not made a field: for older browsers a field costs a page 300 bytes of helpers.
	declare readonly status: number;

	/** @param status of HTTP */
	constructor(status: number) {
		super(`refused with ${status}`);
		this.status = status;
	}

	/** Whether asking again gives the same answer: what is asked for is not there. */
	get isFinal(): boolean {
		return this.status >= 400 && this.status < 500 && this.status !== 408 && this.status !== 429;
	}
}

/** The text of an answer; `heard` is called for each part that comes in. */
async function textOf(response: Response, heard: () => void): Promise<string> {
	const reader = response.body?.getReader();
	if (!reader) return response.text();
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		heard();
		text += decoder.decode(value, { stream: true });
	}
}

async function attempt<T>(
	url: string,
	read: (text: string) => T,
	cache: RequestCache,
	signal?: AbortSignal
): Promise<T> {
	const controller = new AbortController();
	const stop = () => controller.abort();
	let timer = setTimeout(stop, SILENCE);
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(stop, SILENCE);
	};
	signal?.addEventListener('abort', stop);
	try {
		const response = await fetch(url, { signal: controller.signal, cache });
		heard();
		if (!response.ok) throw new Refused(response.status);
		return read(await textOf(response, heard));
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', stop);
	}
}

/**
 * Fetches a file of our own and reads it. What fails is tried once more after a rest, past the cache: a file that arrived broken may have been
 * kept. Not tried again: what the server says is not there, and anything while the device knows that it is offline.
 * @param read throws when the text is not what it should be
 * @param signal gives up at once, without a second attempt
 * @throws what the last attempt failed of: {@link Refused}, an error of the network, or that of `read`
 */
export async function fetchAgain<T>(
	url: string,
	read: (text: string) => T,
	signal?: AbortSignal
): Promise<T> {
	try {
		return await attempt(url, read, 'default', signal);
	} catch (error) {
		const isFinal = error instanceof Refused && error.isFinal;
		if (isFinal || signal?.aborted || !navigator.onLine) throw error;
		await new Promise((go) => setTimeout(go, REST));
		if (signal?.aborted) throw error;
		return attempt(url, read, 'reload', signal);
	}
}
