import { tell, type WayOn } from './tell';

/** What a script asks the script of every page to say. */
export interface Asked {
	text: string;
	wayOn?: WayOn;
	/** Takes the words away; set by who said them. */
	untell: () => void;
}

const EVENT = 'wegwijzer-tell';

/** As {@link tell}, by the script of every page: for small scripts beside it, which need not carry how it is done. */
export function askToTell(text: string, wayOn?: WayOn): () => void {
	const asked: Asked = { text, wayOn, untell: () => {} };
	dispatchEvent(new CustomEvent(EVENT, { detail: asked }));
	return () => asked.untell();
}

/** Says what other scripts ask for. */
export function tellWhenAsked(): void {
	addEventListener(EVENT, (event) => {
		const asked = (event as CustomEvent<Asked>).detail;
		asked.untell = tell(asked.text, asked.wayOn);
	});
}
