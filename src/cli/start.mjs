/** `npm start`: installs what is missing, builds, and serves on http://localhost:4173 (`PORT` to change). */
import { install, run } from './run.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!install() || !run('npm', ['run', 'build'])) process.exit(1);
// Imported here because its library may only just have been installed.
const { serve } = await import('./serve.mjs');
await serve(port);
console.log(`\nWegwijzer is on http://localhost:${port}`);
