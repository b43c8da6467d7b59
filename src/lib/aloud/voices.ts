/** What is asked of a voice; a `SpeechSynthesisVoice` is one. */
interface Voice {
	/** A language tag, as `nl-NL`, or `nl_NL` on Android. */
	readonly lang: string;
	/** Whether the device speaks by itself: the text of any other voice is sent to a server. */
	readonly localService: boolean;
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * The voice of the device itself for a language, undefined when it has none. A voice from the network is never taken: what somebody reads
 * here is sent to nobody.
 * @param lang a language tag; only what stands before its first hyphen counts
 */
export function voiceFor<T extends Voice>(voices: readonly T[], lang: string): T | undefined {
	return voices.find((voice) => voice.localService && primary(voice.lang) === primary(lang));
}
