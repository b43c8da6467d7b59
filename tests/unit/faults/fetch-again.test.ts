import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAgain, Refused } from '../../../src/lib/faults/fetch-again';

type Answer = () => Response | Promise<Response>;

const json = (text: string) => fetchAgain('/file', (got) => JSON.parse(got) as unknown).then(() => text);

describe('a file of our own', () => {
	let asked: RequestInit[] = [];
	const answerWith = (...answers: Answer[]) =>
		vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
			const answer = answers[asked.length] ?? answers[answers.length - 1];
			asked.push(init);
			return answer?.();
		});
	/** Lets time pass until the promise is settled. */
	const settled = async <T>(promise: Promise<T>) => {
		const result = promise.then(
			(value) => ({ value, error: null }),
			(error: unknown) => ({ value: null, error })
		);
		await vi.advanceTimersByTimeAsync(120_000);
		return result;
	};

	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('navigator', { onLine: true });
		asked = [];
	});
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it('is fetched once when all is well', async () => {
		answerWith(() => new Response('[1]'));
		expect((await settled(json('well'))).value).toBe('well');
		expect(asked).toHaveLength(1);
	});

	it.each<[string, Answer]>([
		['the network fails', () => Promise.reject(new TypeError('network'))],
		['the server stumbles', () => new Response('', { status: 503 })],
		['it is cut off', () => new Response('[1')],
		['something else came in its place', () => new Response('<html>')]
	])('is asked for again, past the cache, when %s', async (_, first) => {
		answerWith(first, () => new Response('[1]'));
		expect((await settled(json('well'))).value).toBe('well');
		expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
	});

	it('is asked for twice and no more', async () => {
		answerWith(() => new Response('', { status: 500 }));
		expect((await settled(json('never'))).error).toBeInstanceOf(Refused);
		expect(asked).toHaveLength(2);
	});

	it.each([404, 410])('is not asked for again when it is not there (%i)', async (status) => {
		answerWith(() => new Response('', { status }));
		expect((await settled(json('never'))).error).toMatchObject({ status, isFinal: true });
		expect(asked).toHaveLength(1);
	});

	it('is not asked for again while the device is offline', async () => {
		vi.stubGlobal('navigator', { onLine: false });
		answerWith(() => Promise.reject(new TypeError('network')));
		expect((await settled(json('never'))).error).toBeInstanceOf(TypeError);
		expect(asked).toHaveLength(1);
	});

	it('is given up when nothing comes in, and asked for again', async () => {
		const silent = () =>
			new Promise<Response>((_, refuse) =>
				asked[asked.length - 1]?.signal?.addEventListener('abort', () => refuse(new Error('aborted')))
			);
		answerWith(silent, () => new Response('[1]'));
		expect((await settled(json('well'))).value).toBe('well');
		expect(asked).toHaveLength(2);
	});

	it('may take as long as it likes while parts of it come in', async () => {
		const slow = () =>
			new Response(
				new ReadableStream({
					async start(controller) {
						for (const part of ['[', '1', ']']) {
							await new Promise((go) => setTimeout(go, 10_000));
							controller.enqueue(new TextEncoder().encode(part));
						}
						controller.close();
					}
				})
			);
		answerWith(slow);
		expect((await settled(json('well'))).value).toBe('well');
		expect(asked).toHaveLength(1);
	});

	it('is not asked for again by who has left', async () => {
		const leaving = new AbortController();
		answerWith(() => {
			leaving.abort();
			return Promise.reject(new TypeError('network'));
		});
		const { error } = await settled(fetchAgain('/file', (text) => text, leaving.signal));
		expect(error).toBeInstanceOf(TypeError);
		expect(asked).toHaveLength(1);
	});
});
