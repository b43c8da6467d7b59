import type { DataSet } from '../content/kinds/data-set';
import type { Release } from '../content/release';
import type { Site } from '../content/site/site-schema';
import { CREDIT_REGIONS } from './credit';
import { toCsv } from './csv';
import { toSpreadsheet } from './spreadsheet.server';

/** A file of the open data as it is served. */
export interface OpenDataFile {
	name: string;
	/** The media type, with its character set where it is text. */
	contentType: string;
	body: string | Uint8Array<ArrayBuffer>;
}

const creditOf = ({ id }: DataSet, site: Site) =>
	id === 'regios' ? `${site.name}; ${CREDIT_REGIONS}` : site.name;

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
		credit: creditOf(set, site),
		dictionary: `${origin}/open-data/woordenboek.json`,
		schema: `${origin}/open-data/${set.id}.schema.json`
	};
	return JSON.stringify({ about, records }, null, '\t');
}

/** Where a set is from, as its spreadsheet says it: a file that goes from hand to hand has to tell that itself. */
const aboutOf = (set: DataSet, site: Site, release: Release, origin: string) =>
	[
		['Gegevens', set.title],
		['Wat het is', set.description],
		['Bron', creditOf(set, site)],
		['Uitgever', site.publisher ?? ''],
		['Versie', `${release.version} van ${release.date}`],
		['Licentie', `${site.data_licence.name}, ${site.data_licence.address}`],
		['De nieuwste versie', `${origin}/open-data/`]
	] as const;

/** The files of one set: CSV and JSON for programs, a spreadsheet for people. */
export async function filesOfSet(
	set: DataSet,
	site: Site,
	release: Release,
	origin: string
): Promise<OpenDataFile[]> {
	return [
		{ name: `${set.id}.csv`, contentType: 'text/csv; charset=utf-8; header=present', body: toCsv(set) },
		{ name: `${set.id}.json`, contentType: 'application/json', body: asJson(set, site, release, origin) },
		{
			name: `${set.id}.xlsx`,
			contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			body: await toSpreadsheet(set, aboutOf(set, site, release, origin))
		}
	];
}
