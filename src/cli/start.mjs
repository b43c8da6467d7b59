/** `npm start`: installs what is missing, builds, and serves on http://localhost:4173 (`PORT` or `--port` to change). */
import { BARE_COMMANDS, portOrExit } from './bare-arguments.mjs';
import { install, run } from './run.mjs';

const port = portOrExit(BARE_COMMANDS.start);
if (!install() || !run('npm', ['run', 'build'])) process.exit(1);
// Imported here because its libraries may only just have been installed; tsx reads the TypeScript.
const { register } = await import('tsx/esm/api');
register();
const { preview } = await import('./preview.ts');
const fault = await preview(port);
if (fault !== null) {
	console.error(`start: ${fault}`);
	process.exitCode = 1;
}
