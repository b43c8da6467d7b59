import type { HelpRecord, HelpTranslation } from '../help/help-schema';
import type { Knowledge } from '../knowledge/knowledge.server';
import type { PageRecord, PageTranslation } from '../knowledge/page-schema';
import type { Collection } from '../read/read-records.server';
import type { Regions } from '../regions/regions.server';
import type { KnownPages } from './check-links.server';

/** Ids of every record that has a page. A record with a fault counts as existing: it has to be fixed itself, not what refers to it. */
export function knownPages(parts: {
	help: Collection<HelpRecord, HelpTranslation>;
	pages: Collection<PageRecord, PageTranslation>;
	knowledge: Knowledge;
	regions: Regions;
}): KnownPages {
	const { help, pages, knowledge, regions } = parts;
	const { broken } = knowledge;
	const shown = (records: readonly { id: string; publish: boolean }[]) =>
		records.filter(({ publish }) => publish).map(({ id }) => id);
	const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
	return {
		term: ids(knowledge.terms),
		help: [...shown([...help.records.values()].map(({ record }) => record)), ...help.broken],
		topic: [...knowledge.topics.records.keys(), ...broken.topics],
		toolkit: [...shown(knowledge.toolkits), ...broken.toolkits],
		guide: [...knowledge.guides.records.keys(), ...broken.guides],
		sector: [...ids(knowledge.sectors), ...broken.sectors],
		situation: [...ids(knowledge.situations), ...broken.situations],
		poster: ids(knowledge.settings),
		campaign: [...shown(knowledge.campaigns), ...broken.campaigns],
		municipality: regions.municipalities.map(({ slug }) => slug),
		page: [...pages.records.keys(), ...pages.broken]
	};
}
