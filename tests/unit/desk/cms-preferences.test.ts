import { afterEach, describe, expect, it, vi } from 'vitest';

/** Starts the page of editors in a browser that keeps this much of it, and gives what it keeps then. */
async function started(kept: string | null): Promise<unknown> {
	let now = kept;
	vi.stubGlobal('localStorage', { getItem: () => now, setItem: (_: string, value: string) => (now = value) });
	vi.resetModules();
	await import('../../../src/lib/desk/cms/own-preferences');
	return now === null ? null : JSON.parse(now);
}

describe('what the CMS starts with', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('Escape does not close a form with what was typed in it', async () => {
		expect(await started(null)).toEqual({ closeWithEscape: false });
	});

	it('keeps what an editor chose', async () => {
		expect(await started('{"closeWithEscape":true,"theme":"dark"}')).toEqual({
			closeWithEscape: true,
			theme: 'dark'
		});
	});

	it('starts without storage too', async () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('denied');
			}
		});
		vi.resetModules();
		await expect(import('../../../src/lib/desk/cms/own-preferences')).resolves.toBeDefined();
	});
});
