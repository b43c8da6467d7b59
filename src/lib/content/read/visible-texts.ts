/** Fields of records of knowledge that no visitor reads as text: ids, dates, and notes of editors. */
const NOT_READ = new Set([
	'id',
	'kind',
	'for',
	'd',
	'effect',
	'setting',
	'sources',
	'asked_as',
	'left_out',
	'checked',
	'next_check',
	'valid_on',
	'status_on',
	'confidence',
	'themes',
	'help',
	'topics',
	'toolkits',
	'guides',
	'sectors',
	'does',
	'url',
	'url_status',
	'status',
	'cost',
	'period',
	'published',
	'publish',
	'publish_reason',
	'translation'
]);

/**
 * The texts of a record of knowledge that a visitor reads, in order, as they are in the file (inline Markdown).
 * @param except fields at the top of the record to leave out as well
 */
export function visibleTexts(record: object, except: readonly string[] = []): string[] {
	const visit = (value: unknown): string[] => {
		if (typeof value === 'string') return [value];
		if (Array.isArray(value)) return value.flatMap(visit);
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, each]) => (NOT_READ.has(key) ? [] : visit(each)));
	};
	return Object.entries(record).flatMap(([key, each]) =>
		except.includes(key) || NOT_READ.has(key) ? [] : visit(each)
	);
}
