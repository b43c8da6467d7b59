import type { HelpRecord } from '../help/help-schema';

type Copyable = Pick<HelpRecord, 'id' | 'organization' | 'url' | 'alternatives' | 'sources' | 'seed_refs'> & {
	channels: readonly Pick<HelpRecord['channels'][number], 'type' | 'value'>[];
};

/** A fact of a help point that is word for word that of another organization's. */
export interface CopiedFact {
	id: string;
	/** Id of the help point that has the same. */
	other: string;
	field: string;
	value: string;
}

/** What more organizations have, is known to be shared, as a number of the police. */
const MOST_OWNERS = 2;

/** What a record is reached by, which is its own as a rule. A place in words is not: many are at "the police station". */
function contactsOf({ url, channels }: Copyable): { field: string; value: string }[] {
	return [
		{ field: 'url', value: url },
		...channels.flatMap(({ type, value }, at) =>
			value === null || type === 'walk-in' ? [] : [{ field: `channels[${at}].value`, value }]
		)
	];
}

/** Two organizations may stand in one government paper, each in its own lines. */
function sourcesOf({ sources, seed_refs }: Copyable): string {
	const named = sources.map((source) => ('url' in source ? source.url : (source.lines ?? '')));
	return [...named, ...seed_refs.map(({ document, lines }) => `${document}:${lines}`)].sort().join(' ');
}

/** Whether two records are of one organization, also where one has a longer name for it or names a part between brackets. */
function isOneOrganization(one: Copyable, other: Copyable): boolean {
	const [a = '', b = ''] = [one, other].map(({ organization }) => organization.replace(/ \(.*\)$/, ''));
	return a.includes(b) || b.includes(a);
}

/** Who names the other as an alternative knows it, and shares a number with it on purpose. */
const isKnown = (a: Copyable, b: Copyable): boolean =>
	a.alternatives.includes(b.id) || b.alternatives.includes(a.id);

interface Held extends Omit<CopiedFact, 'id' | 'other'> {
	record: Copyable;
}

/** The organizations that hold the same, each by its first record, in the order in which they came. */
function ownersOf(held: readonly Held[]): Held[] {
	return held.filter(
		({ record }, at) => !held.slice(0, at).some((before) => isOneOrganization(before.record, record))
	);
}

/**
 * Facts of help points that are, word for word, those of another organization's: most likely a file that was copied, and not changed
 * everywhere. Two may share a number rightly, so it is for a person to judge.
 */
export function copiedFacts(records: readonly Copyable[]): CopiedFact[] {
	const holders = new Map<string, Held[]>();
	for (const record of records)
		for (const fact of [...contactsOf(record), { field: 'sources', value: sourcesOf(record) }])
			holders.set(fact.value, [...(holders.get(fact.value) ?? []), { ...fact, record }]);
	return [...holders.values()].flatMap((held) => {
		const names = new Set(held.map(({ record }) => record.organization));
		const [first, ...others] = ownersOf(held);
		if (!first || names.size > MOST_OWNERS) return [];
		return others
			.filter(({ record }) => !isKnown(record, first.record))
			.map(({ record, field, value }) => ({ id: record.id, other: first.record.id, field, value }));
	});
}
