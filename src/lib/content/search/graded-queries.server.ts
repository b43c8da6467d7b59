import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultLang, isLang } from '../../i18n/languages';
import type { Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { ROLES } from './sentence-labels';

/** A query with the pages that are right; format: tests/fixtures/queries.README.md. */
export const gradedQuerySchema = z.object({
	q: z.string(),
	lang: z.string().refine(isLang, 'a language of the site').default(defaultLang),
	register: z.string().default('none'),
	relevant: z.record(z.string(), z.int().min(1).max(3)),
	must_not_first: z.array(z.string()).default([]),
	expect_emergency: z.enum(['112', '113', 'csg', 'none']).optional(),
	role: z.enum(ROLES).optional()
});

export type GradedQuery = z.infer<typeof gradedQuerySchema>;

const FOLDER = 'tests/fixtures';
/** The files that search is tuned on. Those that are kept apart ("test", "blind") are read by the commands that measure alone. */
const TUNED = /^queries\.[a-z]+\.tune\.yaml$/;

/**
 * Reads the queries that search is tuned on, to offer them as open data; none where the project has no tests beside it.
 * @param faults all faults are added here
 */
export function readTunedQueries(root: string, faults: Fault[]): GradedQuery[] {
	const folder = join(root, FOLDER);
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => TUNED.test(name)) : [];
	return names
		.sort()
		.flatMap((name) => readYamlFile(root, `${FOLDER}/${name}`, z.array(gradedQuerySchema), faults) ?? []);
}
