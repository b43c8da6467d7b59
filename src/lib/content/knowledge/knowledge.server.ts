import type { z } from 'zod';
import { campaignSchema, type CampaignRecord } from './campaign-schema';
import type { Fault } from '../read/faults';
import { translationField } from '../read/fields';
import { figuresSchema, type Figure } from './figures-schema';
import { glossarySchema, type Term } from './glossary-schema';
import {
	guideSchema,
	guideTranslationSchema,
	settingsSchema,
	situationSchema,
	type GuideRecord,
	type GuideTranslation,
	type SettingWords,
	type SituationRecord
} from './guide-schema';
import { readCollection, readYamlFile, type Collection, type ContentFile } from '../read/read-records.server';
import { sectorSchema, type SectorRecord } from './sector-schema';
import { toolkitSchema, type ToolkitRecord } from './toolkit-schema';
import { topicSchema, topicTranslationSchema, type TopicRecord, type TopicTranslation } from './topic-schema';

/** Everything that visitors read rather than contact: topics, guides, toolkits, campaigns, words and figures. */
export interface Knowledge {
	topics: Collection<TopicRecord, TopicTranslation>;
	guides: Collection<GuideRecord, GuideTranslation>;
	situations: SituationRecord[];
	settings: SettingWords[];
	toolkits: ToolkitRecord[];
	sectors: SectorRecord[];
	campaigns: CampaignRecord[];
	terms: Term[];
	figures: Figure[];
	figuresChecked: { checked: string; nextCheck: string };
	/** Every file read, with its texts. */
	files: readonly ContentFile[];
	/** Ids of files with a fault of their own, by folder. */
	broken: Readonly<
		Record<'topics' | 'guides' | 'situations' | 'toolkits' | 'sectors' | 'campaigns', readonly string[]>
	>;
	/** Files with the day by which they have to be looked at again. */
	dated: { file: string; nextCheck: string }[];
}

/** For records that are not translated: this schema refuses every translation file. */
const untranslated = translationField.refine(() => false, 'no translation: these pages are in Dutch only');

/**
 * Reads the folders of knowledge under `content/`.
 * @param languages languages that topics and guides may be translated into
 * @param faults all faults are added here
 */
export function readKnowledge(root: string, languages: readonly string[], faults: Fault[]): Knowledge {
	const only = <T extends { id: string }>(folder: string, record: z.ZodType<T>) =>
		readCollection(root, `content/${folder}`, { record, translation: untranslated }, languages, faults);
	const recordsOf = <T>(collection: Collection<T, unknown>): T[] =>
		[...collection.records.values()].map(({ record }) => record);
	const topics = readCollection(
		root,
		'content/topics',
		{ record: topicSchema, translation: topicTranslationSchema },
		languages,
		faults
	);
	const guides = readCollection(
		root,
		'content/guides',
		{ record: guideSchema, translation: guideTranslationSchema },
		languages,
		faults
	);
	const glossary = readYamlFile(root, 'content/glossary.yaml', glossarySchema, faults);
	const figures = readYamlFile(root, 'content/figures.yaml', figuresSchema, faults);
	const inDutch = {
		situations: only('situations', situationSchema),
		toolkits: only('toolkits', toolkitSchema),
		sectors: only('sectors', sectorSchema),
		campaigns: only('campaigns', campaignSchema)
	};
	const [toolkits, sectors, campaigns] = [
		recordsOf(inDutch.toolkits),
		recordsOf(inDutch.sectors),
		recordsOf(inDutch.campaigns)
	];
	const dates = (folder: string, records: readonly { id: string; next_check: string }[]) =>
		records.map(({ id, next_check }) => ({ file: `content/${folder}/${id}.md`, nextCheck: next_check }));
	return {
		topics,
		guides,
		situations: recordsOf(inDutch.situations),
		settings: readYamlFile(root, 'content/settings.yaml', settingsSchema, faults) ?? [],
		toolkits,
		sectors,
		campaigns,
		// A word whose meaning has no source is not explained on the site; its search variants stay in the file for the thesaurus.
		terms: (glossary?.terms ?? []).filter(({ confidence }) => confidence !== 'low'),
		figures: figures?.figures ?? [],
		figuresChecked: { checked: figures?.checked ?? '', nextCheck: figures?.next_check ?? '' },
		files: [topics, guides, ...Object.values(inDutch)].flatMap(({ files }) => files),
		broken: {
			topics: topics.broken,
			guides: guides.broken,
			situations: inDutch.situations.broken,
			toolkits: inDutch.toolkits.broken,
			sectors: inDutch.sectors.broken,
			campaigns: inDutch.campaigns.broken
		},
		dated: [
			...dates(
				'topics',
				[...topics.records.values()].map(({ record }) => record)
			),
			...dates(
				'guides',
				[...guides.records.values()].map(({ record }) => record)
			),
			...dates('toolkits', toolkits),
			...dates('sectors', sectors),
			...dates('campaigns', campaigns),
			...(glossary ? [{ file: 'content/glossary.yaml', nextCheck: glossary.next_check }] : []),
			...(figures ? [{ file: 'content/figures.yaml', nextCheck: figures.next_check }] : [])
		]
	};
}
