import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Options of the command line, shared by the commands that answer one question or a file of them. */
export function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			lang: { type: 'string', default: 'nl' },
			batch: { type: 'string' },
			answers: { type: 'string' }
		}
	});
	return { ...values, text: positionals.join(' ') };
}

/**
 * Lines of a JSONL file.
 * @throws Error naming file and line when a line is not a JSON object
 */
export function readJsonLines(file: string): Record<string, unknown>[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, at) => {
			if (line.trim() === '') return [];
			try {
				const value: unknown = JSON.parse(line);
				if (typeof value === 'object' && value !== null) return [value as Record<string, unknown>];
			} catch {
				// Reported below, with its place.
			}
			throw new Error(`${file}: line ${at + 1}: expected a JSON object, got ${line.slice(0, 60)}`);
		});
}
