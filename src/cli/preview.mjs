/** Serves the build for the end-to-end tests; `PORT` to change. */
import { serve } from './serve.mjs';

await serve(Number(process.env.PORT ?? 4173));
