/** Part of `npm run build`: writes what servers and hosts need to know of headers, from `src/lib/hosting/`. */
import { writeFileSync } from 'node:fs';
import { hostingFiles } from '../lib/hosting/files';

for (const [file, text] of hostingFiles()) writeFileSync(file, text);
