/** Runs one of our commands by its name: `node --import tsx src/cli/main.ts zoek WORDS`. The names are in `commands.ts`. */
import { runCommand } from './command-line';
import { COMMANDS } from './commands';

// Whoever reads only the first lines (`| head`) made no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const asked = COMMANDS.find((command) => command.name() === name);
if (asked) {
	const code = await runCommand(asked, args);
	if (code !== 0) process.exitCode = code;
} else {
	console.error(`unknown command "${name}": one of ${COMMANDS.map((command) => command.name()).join(', ')}`);
	process.exitCode = 2;
}
