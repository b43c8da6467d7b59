/** Runs steps one after the other for `npm start` and `npm test`, from a fresh clone on. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * Runs a command with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended with 0
 */
export function run(command, args) {
	console.log(`\n> ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Installs packages when they are missing or older than the lock file. */
export function install() {
	const marker = 'node_modules/.package-lock.json';
	const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (fresh) return true;
	console.log('Packages are missing or old: installing them.');
	return run('npm', ['ci']);
}
