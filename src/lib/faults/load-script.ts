/** How long a script may stay away before that is said, in milliseconds; it may still come. */
const PATIENCE = 20_000;

/** Who hears of a script. */
export interface ScriptListener {
	/** It did not come, came broken, or stays away. */
	failed: () => void;
	/** It came and runs. */
	arrived: () => void;
}

/**
 * Loads a module script that a visitor asked for.
 * @param attempt counted from 0; browsers remember that a module failed, so a later attempt has an address of its own
 */
export function loadScript(src: string, { failed, arrived }: ScriptListener, attempt: number): void {
	const script = document.createElement('script');
	script.type = 'module';
	script.src = attempt === 0 ? src : `${src}?${attempt}`;
	const timer = setTimeout(failed, PATIENCE);
	let isBroken = false;
	const fail = () => {
		isBroken = true;
		clearTimeout(timer);
		failed();
	};
	script.addEventListener('error', fail);
	// It came, and this browser cannot run it; "load" follows all the same.
	addEventListener('error', ({ filename }) => filename === script.src && fail());
	script.addEventListener('load', () => {
		clearTimeout(timer);
		if (!isBroken) arrived();
	});
	document.head.append(script);
}
