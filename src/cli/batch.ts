import { Mistake, readNamedFile } from './mistake';

/** A line of a JSONL file, and where it stands: `file: line 3`. */
export interface JsonLine {
	place: string;
	value: Record<string, unknown>;
}

/**
 * Lines of a JSONL file that are not empty.
 * @throws Mistake naming file and line when a line is not a JSON object
 */
export function readJsonLines(file: string): JsonLine[] {
	return readNamedFile(file)
		.split('\n')
		.flatMap((line, at) => {
			if (line.trim() === '') return [];
			const place = `${file}: line ${at + 1}`;
			try {
				const value: unknown = JSON.parse(line);
				if (typeof value === 'object' && value !== null && !Array.isArray(value))
					return [{ place, value: value as Record<string, unknown> }];
			} catch {
				// Reported below, with its place.
			}
			throw new Mistake(`${place}: expected a JSON object, got ${line.trim().slice(0, 60)}`);
		});
}
