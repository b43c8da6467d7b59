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

/**
 * Installs packages when they are missing or older than the lock file.
 * @param {string} folder where the package is
 * @returns {boolean} whether they are there now
 */
export function install(folder = '.') {
	const marker = `${folder}/node_modules/.package-lock.json`;
	const fresh =
		existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
	if (fresh) return true;
	console.log(`Packages${folder === '.' ? '' : ` of ${folder}`} are missing or old: installing them.`);
	return run('npm', folder === '.' ? ['ci'] : ['ci', '--prefix', folder]);
}
