import { helpPoint, helpPoints } from '../../../src/lib/help/help-points.server';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { claimsIn } from '../../../src/lib/content/read/statement';
import { langCodes } from '../../../src/lib/i18n/languages';
import {
	guidesIn,
	publishedCampaigns,
	publishedToolkits,
	relatedTopics
} from '../../../src/lib/knowledge/cards.server';
import { figureGroups } from '../../../src/lib/knowledge/figure-pages.server';
import { sectorPage } from '../../../src/lib/knowledge/sector-page.server';
import { situationsBySetting } from '../../../src/lib/knowledge/situation-page.server';
import { TOPIC_GROUPS } from '../../../src/lib/knowledge/topic-groups';
import { topicPage } from '../../../src/lib/knowledge/topic-page.server';
import { FIVE_DS } from '../../../src/lib/content/knowledge/five-ds';
import { SECTORS } from '../../../src/lib/content/knowledge/knowledge-fields';

const { knowledge } = content();
const topicIds = [...knowledge.topics.records.keys()];

describe('topics', () => {
	it.each(topicIds)('%s leads to a help point in every language', (id) => {
		for (const lang of langCodes()) expect(topicPage(lang, id)?.help.length).toBeGreaterThan(0);
	});

	it('each stand in a group of the overview', () => {
		const placed = TOPIC_GROUPS.flatMap(({ topics }) => [...topics]).sort();
		expect(placed).toEqual([...topicIds].sort());
	});

	it('keep the anchors of their questions in every language', () => {
		for (const [lang, byId] of knowledge.topics.translations) {
			for (const [id, { record }] of byId) {
				const original = knowledge.topics.records.get(id)?.record.questions.map((each) => each.id);
				expect(
					record.questions.map((each) => each.id),
					`${id} in ${lang}`
				).toEqual(original);
			}
		}
	});

	it('name sources in a translation that the original has', () => {
		for (const byId of knowledge.topics.translations.values()) {
			for (const [id, { record }] of byId) {
				const known = Object.keys(knowledge.topics.records.get(id)?.record.sources ?? {});
				for (const { claim, sources } of claimsIn(record)) {
					for (const source of sources) expect(known, `${id}: ${claim}`).toContain(source);
				}
			}
		}
	});

	it('never mix steps for who worries about own behaviour with steps for the person it happened to', () => {
		// Only the pages on the law and on words are for everybody.
		const forAll = ['wet-seksuele-misdrijven', 'begrippen'];
		for (const id of topicIds.filter((each) => !forAll.includes(each))) {
			const readers = topicPage('nl', id)?.now.map(({ reader }) => reader) ?? [];
			expect(readers.includes('victim') && readers.includes('offender'), id).toBe(false);
		}
	});
});

it.each(helpPoints('nl').map(({ id }) => id))('help point %s reaches a topic', (id) => {
	const help = helpPoint('nl', id);
	const naming = topicIds.filter((topic) => knowledge.topics.records.get(topic)?.record.help.includes(id));
	expect(help && relatedTopics('nl', help, 3, naming).length).toBeGreaterThan(0);
});

describe('professionals', () => {
	it('find a page of every sector, with someone to consult', () => {
		for (const id of SECTORS) expect(sectorPage('nl', id)?.consult.length, id).toBeGreaterThan(0);
	});

	it('reach every toolkit from a sector', () => {
		const reached = new Set(SECTORS.flatMap((id) => sectorPage('nl', id)?.toolkits.map(({ href }) => href)));
		for (const { id } of publishedToolkits()) expect(reached).toContain(`/professionals/toolkits/${id}/`);
	});
});

describe('bystanders', () => {
	it('get a page for each of the five Ds and one for the method', () => {
		const ds = guidesIn('nl').flatMap(({ record }) =>
			record.kind === 'bystander' ? [record.d ?? 'method'] : []
		);
		expect(ds).toEqual(expect.arrayContaining([...FIVE_DS, 'method']));
	});

	it('find every situation under its setting', () => {
		const placed = situationsBySetting('nl').flatMap(({ situations }) => situations.map(({ href }) => href));
		expect(placed.sort()).toEqual(knowledge.situations.map(({ id }) => `/omstanders/oefenen/${id}/`).sort());
	});
});

it('every figure stands on a page', () => {
	const shown = figureGroups('nl').flatMap(({ figures }) => figures);
	expect(shown.map(({ id }) => id).sort()).toEqual([...knowledge.figures.records.keys()].sort());
});

it('campaigns of low confidence are not shown', () => {
	expect(publishedCampaigns().filter(({ confidence }) => confidence === 'low')).toEqual([]);
});
