import type { Collections } from '../kinds/read-kinds';
import { isShown } from '../kinds/shown';
import type { Kind } from '../kinds/kind';
import type { Regions } from '../regions/regions.server';

/** What records and texts may refer to: the pages of one kind. */
export interface KnownPages {
	/** What an editor reads after "the id of". */
	called: string;
	/** How links to them begin; what follows is the id. */
	links: readonly string[];
	/** The page that lists them. */
	overview?: string;
	/** A record with a fault counts as existing: it has to be fixed itself, not what refers to it. */
	ids: readonly string[];
}

function pagesOf(all: Collections, kind: Kind): KnownPages {
	const { records, broken } = all.of(kind);
	const shown = [...records.values()].filter(({ record }) => isShown(kind, record)).map(({ id }) => id);
	const { called, links, overview } = kind;
	return { called, links, overview, ids: [...shown, ...broken] };
}

/** The pages of every kind by its name, and those of municipalities, which come from tables. */
export function knownPages(all: Collections, { municipalities }: Regions): ReadonlyMap<string, KnownPages> {
	return new Map([
		...all.kinds.map((kind): [string, KnownPages] => [kind.name, pagesOf(all, kind)]),
		[
			'municipality',
			{
				called: 'a municipality',
				links: ['/regio/'],
				overview: '/regio/',
				ids: municipalities.map(({ slug }) => slug)
			}
		]
	]);
}
