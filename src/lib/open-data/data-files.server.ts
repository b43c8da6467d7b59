import { defaultLang } from '../i18n/languages';
import { publishedHelp } from '../help/help-points.server';
import type { Content } from '../content/read-content.server';
import { releaseOf } from '../content/release';
import type { ContentRecord } from '../content/kinds/kind';
import { shownOf } from '../content/kinds/shown';
import { atomFeed, type FeedEntry } from './atom';
import type { DataSet } from '../content/kinds/data-set';
import { dcatCatalogue } from './dcat';
import { distributionOf } from './distribution.server';
import { helpSets } from './help-sets.server';
import { hsdsFiles, hsdsServices } from './hsds/service.server';
import { regionSet } from './region-set';
import { jsonSchemaOf } from './json-schema';
import { registerSets } from './register-sets.server';
import { searchSets } from './search-sets.server';
import { filesOfSet, type OpenDataFile } from './set-files.server';
import { wegwijzerSets } from './wegwijzer-sets';

/**
 * All tables of the open data: of help points, municipalities, each kind of content that has one, the register, what search is made of, and the rules
 * of the wegwijzer.
 * @param origin origin of the site, without a slash at the end
 */
export function dataSets(content: Content, origin: string): DataSet[] {
	const page = (folder: string) => (id: string) => `${origin}${folder}${id}/`;
	const { regions, programme, kinds } = content;
	const ofKinds = kinds.flatMap((kind) => {
		const pageOf = (record: ContentRecord) => `${origin}${kind.addressOf(record)}`;
		return kind.tableOf?.(shownOf(content, kind), pageOf) ?? [];
	});
	return [
		...helpSets(publishedHelp(content, defaultLang()), page('/hulp/')),
		regionSet(regions.municipalities, regions.checked, page('/regio/')),
		...ofKinds,
		...registerSets(programme, page('/programma/')),
		...searchSets(content),
		...wegwijzerSets(content.wegwijzer.data, content.wegwijzer.texts.get(defaultLang()))
	];
}

/** Changes as entries of a feed: one per record that changed, or one for a change that concerns all records. */
export function changeEntries(content: Content, origin: string): FeedEntry[] {
	const help = publishedHelp(content, defaultLang());
	const { measure } = content.programme;
	const entries = content.dataChanges.flatMap(
		({ version, date, what, help: points, measures }): FeedEntry[] => {
			const about = (id: string, title: string, href: string): FeedEntry => ({
				id: `${version}-${id}`,
				title,
				summary: what,
				date,
				href: `${origin}${href}`
			});
			const records = [
				...points.map((id) => {
					const point = help.find((each) => each.id === id);
					// A record that was removed has no page any more.
					return about(id, point?.name ?? id, point ? `/hulp/${id}/` : '/open-data/');
				}),
				...measures.map((id) => about(id, measure.get(id)?.title ?? id, `/programma/${id}/`))
			];
			return records.length > 0 ? records : [about('alles', `Open data ${version}`, '/open-data/')];
		}
	);
	// Of changes of one version about the same, each after the first has a number. The log grows at its head, so those below keep theirs.
	return entries.map((entry, at) => {
		const before = entries.slice(at + 1).filter(({ id }) => id === entry.id).length;
		return before === 0 ? entry : { ...entry, id: `${entry.id}-${before + 1}` };
	});
}

/**
 * Every file of the open data.
 * @param origin origin of the site, without a slash at the end
 */
export async function openDataFiles(content: Content, origin: string): Promise<OpenDataFile[]> {
	const { site } = content;
	const sets = dataSets(content, origin);
	const release = releaseOf(content);
	const help = publishedHelp(content, defaultLang());
	const home = `${origin}/open-data/`;
	const json = (name: string, value: unknown, type = 'application/json'): OpenDataFile => ({
		name,
		contentType: type,
		body: JSON.stringify(value, null, '\t')
	});
	const tables = await Promise.all(
		sets.map(async (set) => ({ set, files: await filesOfSet(set, site, release, origin) }))
	);
	const pageOf = (id: string) => `${origin}/hulp/${id}/`;
	const hsds = json('hulppunten-hsds.json', hsdsServices(help, pageOf));
	const offered = tables.map(({ set, files }) => ({
		...set,
		files: [...files, ...(set.id === 'hulppunten' ? [hsds] : [])].map((file) =>
			distributionOf(set, file, home)
		)
	}));
	return [
		...tables.flatMap(({ files }) => files),
		...sets.map((set) => json(`${set.id}.schema.json`, jsonSchemaOf(set, `${home}${set.id}.schema.json`))),
		hsds,
		...hsdsFiles(help, pageOf).map(({ name, value }) => json(`hsds/${name}`, value)),
		json('woordenboek.json', {
			...release,
			license: site.data_licence.address,
			sets: sets.map(({ id, title, description, fields }) => ({ id, title, description, fields }))
		}),
		json('catalogus.jsonld', dcatCatalogue(site, origin, release, offered), 'application/ld+json'),
		{
			name: 'wijzigingen.atom',
			contentType: 'application/atom+xml; charset=utf-8',
			body: atomFeed(
				{
					title: `${site.name}: wijzigingen in hulppunten en maatregelen`,
					author: site.publisher ?? site.name,
					self: `${home}wijzigingen.atom`,
					home
				},
				changeEntries(content, origin)
			)
		}
	];
}
