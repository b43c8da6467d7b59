/** How long a script may stay away before that is said, in milliseconds; it may still come. */
const PATIENCE = 20_000;

/**
 * Loads a module script that a visitor asked for.
 * @param failed it did not come, came broken, or stays away
 * @param attempt counted from 0; browsers remember that a module failed, so a later attempt has an address of its own
 */
export function loadScript(src: string, failed: () => void, attempt = 0): HTMLScriptElement {
	const script = document.createElement('script');
	script.type = 'module';
	script.src = attempt === 0 ? src : `${src}?${attempt}`;
	const timer = setTimeout(failed, PATIENCE);
	const fail = () => {
		clearTimeout(timer);
		failed();
	};
	script.addEventListener('load', () => clearTimeout(timer));
	script.addEventListener('error', fail);
	// It came, and this browser cannot run it.
	addEventListener('error', ({ filename }) => filename === script.src && fail());
	document.head.append(script);
	return script;
}
