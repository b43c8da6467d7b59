import { describe, expect, it } from 'vitest';
import { voiceFor } from '../../../src/lib/aloud/voices';

const ours = { lang: 'nl-NL', localService: true };
const fromNetwork = { lang: 'nl-NL', localService: false };

describe('the voice that reads aloud', () => {
	it('is never one that sends the text away, also when there is no other', () => {
		expect(voiceFor([fromNetwork], 'nl')).toBeUndefined();
		expect(voiceFor([fromNetwork, ours], 'nl')).toBe(ours);
	});

	it('speaks the language, however the device writes its tag', () => {
		const android = { lang: 'nl_NL', localService: true };
		expect(voiceFor([{ lang: 'en-GB', localService: true }, android], 'nl')).toBe(android);
		expect(voiceFor([ours], 'n')).toBeUndefined();
		expect(voiceFor([ours], '')).toBeUndefined();
	});
});
