import { defaultLang } from '../i18n/languages';
import type { Site } from '../content/site/site-schema';
import { publishedHelp } from '../help/help-points.server';
import type { Content } from '../content/read-content.server';
import { releaseOf, type Release } from '../content/release';
import type { ContentRecord } from '../content/kinds/kind';
import { shownOf } from '../content/kinds/shown';
import { atomFeed, type FeedEntry } from './atom';
import { toCsv } from './csv';
import type { DataSet } from '../content/kinds/data-set';
import { dcatCatalogue, type Distribution } from './dcat';
import { helpSets } from './help-sets.server';
import { hsdsFiles, hsdsServices } from './hsds/service.server';
import { regionSet } from './region-set';
import { jsonSchemaOf } from './json-schema';
import { registerSets } from './register-sets.server';
import { CREDIT_REGIONS } from './credit';
import { searchSets } from './search-sets.server';
import { wegwijzerSets } from './wegwijzer-sets';

/** A file of the open data as it is served. */
export interface OpenDataFile {
	name: string;
	/** The media type, with its character set. */
	contentType: string;
	body: string;
}

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
	return content.dataChanges.flatMap(({ version, date, what, help: points, measures }): FeedEntry[] => {
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
	});
}

function asJson(set: DataSet, site: Site, release: Release, origin: string): string {
	const records = set.rows.map((row) =>
		Object.fromEntries(
			set.fields.map(({ name, type }, at) => [name, row[at] ?? (type === 'list' ? [] : null)])
		)
	);
	const about = {
		title: set.title,
		description: set.description,
		...release,
		license: site.data_licence.address,
		credit: set.id === 'regios' ? `${site.name}; ${CREDIT_REGIONS}` : site.name,
		dictionary: `${origin}/open-data/woordenboek.json`,
		schema: `${origin}/open-data/${set.id}.schema.json`
	};
	return JSON.stringify({ about, records }, null, '\t');
}

/**
 * Every file of the open data.
 * @param origin origin of the site, without a slash at the end
 */
export function openDataFiles(content: Content, origin: string): OpenDataFile[] {
	const { site } = content;
	const sets = dataSets(content, origin);
	const release = releaseOf(content);
	const help = publishedHelp(content, defaultLang());
	const at = (name: string) => `${origin}/open-data/${name}`;
	const json = (name: string, value: unknown, type = 'application/json'): OpenDataFile => ({
		name,
		contentType: type,
		body: JSON.stringify(value, null, '\t')
	});
	const filesOf = ({ id, title }: DataSet): Distribution[] => [
		{ href: at(`${id}.csv`), title: `${title} (CSV)`, mediaType: 'text/csv', format: 'CSV' },
		{ href: at(`${id}.json`), title: `${title} (JSON)`, mediaType: 'application/json', format: 'JSON' },
		...(id === 'hulppunten'
			? [
					{
						href: at('hulppunten-hsds.json'),
						title: `${title} (Open Referral HSDS 3)`,
						mediaType: 'application/json',
						format: 'JSON' as const
					}
				]
			: [])
	];
	return [
		...sets.flatMap((set): OpenDataFile[] => [
			{ name: `${set.id}.csv`, contentType: 'text/csv; charset=utf-8; header=present', body: toCsv(set) },
			{ name: `${set.id}.json`, contentType: 'application/json', body: asJson(set, site, release, origin) }
		]),
		...sets.map((set) => json(`${set.id}.schema.json`, jsonSchemaOf(set, at(`${set.id}.schema.json`)))),
		json('hulppunten-hsds.json', hsdsServices(help)),
		...hsdsFiles(help).map(({ name, value }) => json(`hsds/${name}`, value)),
		json('woordenboek.json', {
			...release,
			license: site.data_licence.address,
			sets: sets.map(({ id, title, description, fields }) => ({ id, title, description, fields }))
		}),
		json(
			'catalogus.jsonld',
			dcatCatalogue(
				site,
				origin,
				release,
				sets.map((set) => ({ ...set, files: filesOf(set) }))
			),
			'application/ld+json'
		),
		{
			name: 'wijzigingen.atom',
			contentType: 'application/atom+xml; charset=utf-8',
			body: atomFeed(
				{
					title: `${site.name}: wijzigingen in hulppunten en maatregelen`,
					author: site.publisher ?? site.name,
					self: at('wijzigingen.atom'),
					home: `${origin}/open-data/`
				},
				changeEntries(content, origin)
			)
		}
	];
}
