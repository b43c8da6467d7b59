/** Arguments of `npm start` and `npm test`, which run before anything is installed: by node built-ins alone. */
import { parseArgs } from 'node:util';
import { PORT_EXPECTED, readPort, USUAL_PORT } from './port.mjs';

/**
 * @typedef {object} BareCommand
 * @property {string} name
 * @property {string} about what it does, in one line
 * @property {boolean} hasPort whether it takes `--port`
 */

/** @type {{ start: BareCommand, test: BareCommand }} */
export const BARE_COMMANDS = {
	start: {
		name: 'start',
		about: 'Installs what is missing, builds, and serves the site until it is stopped.',
		hasPort: true
	},
	test: {
		name: 'test',
		about:
			'Installs what is missing (a browser too), then lint, types, content, unit tests, build, budgets, links, HTML and browser tests.',
		hasPort: false
	}
};

/**
 * @param {BareCommand} command
 * @returns {string}
 */
function helpOf({ name, about, hasPort }) {
	const port = `  --port <number>  port to serve on (default: ${USUAL_PORT}, env: PORT)\n`;
	return `Usage: npm ${name} -- [flags]\n\n${about}\n\nOptions:\n${hasPort ? port : ''}  -h, --help       show this`;
}

/**
 * Reads the arguments of a command.
 * @param {BareCommand} command
 * @param {string[]} args
 * @param {string | undefined} portOfEnvironment
 * @returns {{ port: number } | { say: string, code: number }} the port to use, or what to say and the exit code
 */
export function readBareArguments(command, args, portOfEnvironment) {
	const known = command.hasPort ? ['--port', '--help'] : ['--help'];
	/** @param {string} message */
	const wrong = (message) => ({ say: `${command.name}: ${message}`, code: 2 });
	const { values, tokens } = parseArgs({
		args,
		strict: false,
		tokens: true,
		options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } }
	});
	for (const token of tokens) {
		if (token.kind === 'positional') return wrong(`expected no arguments, got "${token.value}"`);
		if (token.kind === 'option' && !known.includes(`--${token.name}`))
			return wrong(`unknown flag ${token.rawName} (known: ${known.join(', ')})`);
	}
	if (values.help === true) return { say: helpOf(command), code: 0 };
	const given = values.port ?? (command.hasPort ? portOfEnvironment : undefined) ?? String(USUAL_PORT);
	const port = readPort(String(given));
	if (port === null)
		return wrong(`${values.port === undefined ? 'PORT' : '--port'}: ${PORT_EXPECTED}, got "${given}"`);
	return { port };
}

/**
 * Reads the arguments of this process; where there is something to say it is said, and the process ends.
 * @param {BareCommand} command
 * @returns {number} the port to use
 */
export function portOrExit(command) {
	const read = readBareArguments(command, process.argv.slice(2), process.env.PORT);
	if ('port' in read) return read.port;
	console[read.code === 0 ? 'log' : 'error'](read.say);
	process.exit(read.code);
}
