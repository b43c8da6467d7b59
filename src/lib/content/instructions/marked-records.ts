import type { HelpRecord, HelpTranslation } from '../help/help-schema';
import type { Knowledge } from '../knowledge/knowledge.server';
import type { PageRecord, PageTranslation } from '../knowledge/page-schema';
import type { Collection } from '../read/read-records.server';
import type { Wegwijzer } from '../wegwijzer/read-wegwijzer.server';
import type { MarkedRecord } from './instructions.server';

/** All records that may carry marks of instructions, with their files. */
export function markedRecords(
	help: Collection<HelpRecord, HelpTranslation>,
	pages: Collection<PageRecord, PageTranslation>,
	knowledge: Knowledge,
	wegwijzer: Wegwijzer
): MarkedRecord[] {
	const { topics, guides, situations, sectors, toolkits, campaigns } = knowledge;
	const collected = [help, pages, topics, guides].flatMap(({ records, translations }) => [
		...records.values(),
		...[...translations.values()].flatMap((byId): MarkedRecord[] => [...byId.values()])
	]);
	const listed = Object.entries({ situations, sectors, toolkits, campaigns }).flatMap(([folder, records]) =>
		records.map((record) => ({ file: `content/${folder}/${record.id}.md`, record }))
	);
	const texts = [...wegwijzer.texts].flatMap(([lang, record]) =>
		wegwijzer.translated.has(lang) ? [{ file: `content/wegwijzer/texts/${lang}`, record }] : []
	);
	return [...collected, ...listed, ...texts];
}
