/**
 * Finds a Chromium for the end-to-end tests: `CHROMIUM` in the environment, Playwright's own, the system's; else gets one.
 */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {Promise<string | null>} path of a browser that is there, or null */
async function find() {
	const { chromium } = await import('@playwright/test');
	return (
		[process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path)) ??
		null
	);
}

/**
 * @returns {Promise<string | null>} path of a browser; gets one when there is none (Playwright's download, else Debian's package)
 */
export async function ensureBrowser() {
	const found = await find();
	if (found) return found;
	console.log('No browser found. Trying the download of Playwright (chromium).');
	run('npx', ['playwright', 'install', 'chromium']);
	const downloaded = await find();
	if (downloaded) return downloaded;
	console.log('That did not work here. Trying the chromium package of Debian.');
	const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
	const apt = [...sudo, 'apt-get'];
	run(apt[0] ?? '', [...apt.slice(1), 'update']);
	run(apt[0] ?? '', [...apt.slice(1), 'install', '-y', '--no-install-recommends', 'chromium']);
	return find();
}
