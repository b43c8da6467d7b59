import { z } from 'zod';
import { sourceField } from './fields';
import { doesField } from '../instructions/instructions';

const sentence = z.string().min(1);

/** Key of a source inside a record, e.g. `cbs-2024`. */
const sourceKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a short kebab-case name of a source');

/**
 * A sentence or a few. Plain text is our own guidance; a claim about the world names the sources behind it. What tells the reader to do
 * something carries the mark of it (`does`), see `instructions.ts`. Inline Markdown is allowed: `**bold**`, `[text](/hulp/x/)` and
 * `[word](begrip:id)` for a word that the glossary explains.
 */
export const statementSchema = z.union(
	[
		sentence,
		z.strictObject({ say: sentence, does: doesField }),
		z.strictObject({ claim: sentence, sources: z.array(sourceKey).min(1), does: doesField.optional() })
	],
	{
		error:
			'a sentence, {say: sentence, does: instruction}, or {claim: sentence, sources: [names of sources of this record]}'
	}
);

export const statements = z.array(statementSchema).min(1);

/** Sources by name, so that claims can point to them. */
export const sourceMap = z.record(sourceKey, sourceField);

export type Statement = z.infer<typeof statementSchema>;
export type SourceMap = z.infer<typeof sourceMap>;

/** The words of a statement. */
export function statementText(statement: Statement): string {
	if (typeof statement === 'string') return statement;
	return 'say' in statement ? statement.say : statement.claim;
}

/** Everything below `value` that is a statement with sources, with its path. */
export function claimsIn(
	value: unknown,
	path: (string | number)[] = []
): { path: (string | number)[]; claim: string; sources: string[] }[] {
	if (Array.isArray(value)) return value.flatMap((each, at) => claimsIn(each, [...path, at]));
	if (typeof value !== 'object' || value === null) return [];
	if ('claim' in value && 'sources' in value) {
		const { claim, sources } = value as { claim: string; sources: string[] };
		return [{ path, claim, sources }];
	}
	return Object.entries(value).flatMap(([key, each]) => claimsIn(each, [...path, key]));
}

interface Issues {
	addIssue(issue: { code: 'custom'; path: (string | number)[]; message: string }): void;
}

/** Adds an issue for every claim that names a source the record does not have, and for every source that nothing names. */
export function checkClaimSources(record: { sources: SourceMap }, context: Issues): void {
	const known = Object.keys(record.sources);
	const used = new Set<string>();
	for (const { path, sources } of claimsIn({ ...record, sources: undefined })) {
		sources.forEach((key, at) => {
			used.add(key);
			if (!known.includes(key)) {
				context.addIssue({
					code: 'custom',
					path: [...path, 'sources', at],
					message: `the name of a source of this record (${known.join(', ')})`
				});
			}
		});
	}
	for (const key of known) {
		if (!used.has(key)) {
			context.addIssue({
				code: 'custom',
				path: ['sources', key],
				message: 'a source that a claim of this record names, or no such source'
			});
		}
	}
}
