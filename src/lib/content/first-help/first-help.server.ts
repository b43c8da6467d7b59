import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLang } from '../../i18n/languages';
import { nearestHint, type Fault } from '../read/faults';
import type { OutdatedTranslation } from '../read/in-language';
import { contentHash, readYamlFile, type Collection, type Loaded } from '../read/read-records.server';
import { readTextFile } from '../read/read-text.server';
import type { TranslatedRecord } from '../kinds/kind';
import { differencesFrom } from './first-help-differences';
import {
	firstHelpPlanSchema,
	firstHelpSchema,
	type FirstHelp,
	type FirstHelpPlan
} from './first-help-schema';

const FOLDER = 'content/first-help';
const PLAN = 'content/first-help.yaml';

/** First help in every language: records of their own, because there are more of them than languages of the site. */
export type FirstHelps = Collection<FirstHelp, TranslatedRecord>;

/** What is wrong with a language by itself; that it differs from its original is said by {@link differencesFrom}. */
function stateFaults({ code, translation, notice }: FirstHelp, name: string, isSource: boolean) {
	const hint = 'translation: {status: draft, of: ""}, then npm run content:stamp';
	return [
		...(code === name ? [] : [{ field: 'code', expected: `${name}, as the file is called`, got: code }]),
		...(isSource || translation
			? []
			: [{ field: 'translation', expected: 'its state', got: undefined, hint }]),
		...(translation?.status === 'draft' && notice === undefined
			? [
					{
						field: 'notice',
						expected: 'a notice that no person has read it, as long as it is a draft',
						got: notice
					}
				]
			: [])
	];
}

/** Reads first help in every language; what differs from the site's own language is a fault. */
export function readFirstHelp(root: string, faults: Fault[]): FirstHelps {
	const folder = join(root, FOLDER);
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const files: { file: string; data: unknown; body: string }[] = [];
	const broken: string[] = [];
	const records = new Map<string, Loaded<FirstHelp>>();
	for (const called of names) {
		const file = `${FOLDER}/${called}`;
		const id = called.replace(/\.yaml$/, '');
		if (id === called) {
			faults.push({ file, field: '', expected: 'a file that ends in .yaml', got: called });
			continue;
		}
		const read = readYamlFile(root, file, firstHelpSchema, faults);
		if (!read) {
			broken.push(id);
			continue;
		}
		const record = { ...read, id };
		const hash = contentHash(readTextFile(root, file, []) ?? '');
		for (const fault of stateFaults(record, id, id === defaultLang())) faults.push({ file, ...fault });
		files.push({ file, data: read, body: '' });
		records.set(id, { file, path: [], id, record, body: '', hash });
	}
	const source = records.get(defaultLang());
	for (const { file, id, record } of records.values()) {
		if (source && id !== source.id)
			for (const fault of differencesFrom(source, record)) faults.push({ file, ...fault });
	}
	if (!source && records.size > 0 && !broken.includes(defaultLang())) {
		const file = `${FOLDER}/${defaultLang()}.yaml`;
		faults.push({
			file,
			field: '',
			expected: 'this file: the others are translated from it',
			got: undefined
		});
	}
	return { files, broken, records, translations: new Map(), dated: [] };
}

/** Languages of first help that are not of the present version of the Dutch. */
export function outdatedFirstHelp({ records }: FirstHelps): OutdatedTranslation[] {
	const expected = records.get(defaultLang())?.hash;
	return [...records.values()].flatMap(({ file, record: { translation } }) =>
		expected && translation && translation.of !== expected ? [{ file, of: translation.of, expected }] : []
	);
}

/** Who does not read Dutch has to be told how the Dutch sentence sounds and what it means. */
function soundFaults(id: string, { records }: FirstHelps): Fault[] {
	return [...records.values()].flatMap(({ file, record: { translation, themes } }) => {
		const theme = themes[id];
		if (!translation || !theme) return [];
		return (['sound', 'means'] as const).flatMap((field): Fault[] =>
			theme[field] === undefined
				? [
						{
							file,
							field: `themes.${id}.${field}`,
							expected:
								field === 'sound'
									? 'how the sentence of content/first-help.yaml sounds'
									: 'what the sentence of content/first-help.yaml means',
							got: undefined
						}
					]
				: []
		);
	});
}

/**
 * Reads which themes first help has, and whom each leads to. A site without first help has neither the file nor the folder.
 * @param help ids of help points that may be named
 * @param texts first help in every language: each theme needs words in the site's own
 */
export function readFirstHelpPlan(
	root: string,
	help: readonly string[],
	texts: FirstHelps,
	faults: Fault[]
): FirstHelpPlan | null {
	if (!existsSync(join(root, PLAN)) && texts.records.size === 0) return null;
	const plan = readYamlFile(root, PLAN, firstHelpPlanSchema, faults);
	if (!plan) return null;
	faults.push(...plan.themes.flatMap((theme) => (theme.says_sentence ? soundFaults(theme.id, texts) : [])));
	const worded = Object.keys(texts.records.get(defaultLang())?.record.themes ?? {});
	plan.themes.forEach(({ id, help: ids }, at) => {
		const expected = 'the id of a published help point';
		ids.forEach((got, index) => {
			const field = `themes[${at}].help[${index}]`;
			if (!help.includes(got))
				faults.push({ file: PLAN, field, expected, got, hint: nearestHint(got, help) });
		});
		if (worded.length > 0 && !worded.includes(id))
			faults.push({
				file: PLAN,
				field: `themes[${at}].id`,
				expected: `a theme of ${FOLDER}/${defaultLang()}.yaml`,
				got: id,
				hint: nearestHint(id, worded)
			});
	});
	return plan;
}
