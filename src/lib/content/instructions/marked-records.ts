import type { FirstHelpPlan } from '../first-help/first-help-schema';
import type { Collections } from '../kinds/read-kinds';
import { fieldPath } from '../read/zod-faults';
import type { Wegwijzer } from '../wegwijzer/read-wegwijzer.server';
import type { MarkedRecord } from './instructions.server';

/** All records that may carry marks of instructions, with their files. */
export function markedRecords(
	all: Collections,
	{ texts, translated }: Wegwijzer,
	firstHelp: FirstHelpPlan | null
): MarkedRecord[] {
	const records = all.kinds.flatMap((kind) => {
		const { records: originals, translations } = all.of(kind);
		return [...originals.values(), ...[...translations.values()].flatMap((byId) => [...byId.values()])].map(
			({ file, path, record }): MarkedRecord => ({ file, at: fieldPath(path), record })
		);
	});
	const words = [...texts].flatMap(([lang, record]) =>
		translated.has(lang) ? [{ file: `content/wegwijzer/texts/${lang}`, record }] : []
	);
	return [...records, ...words, { file: 'content/first-help.yaml', record: firstHelp }];
}
