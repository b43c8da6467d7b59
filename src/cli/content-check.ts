import { defaultLang, wholeLangCodes } from '../lib/i18n/languages';
import { knowledgeFigures, LEAST_FOR_VICTIMS } from '../lib/content/check/knowledge-figures';
import { withoutTranslation } from '../lib/content/check/without-translation';
import { paperOf } from '../lib/content/programme/paper-of';
import { RECORD_TYPES } from '../lib/content/programme/seed-schema';
import { dayInAmsterdam } from '../lib/hours/amsterdam-time';
import { helpPoints } from '../lib/help/help-points.server';
import { content } from '../lib/content/store.server';
import { contradictionLines } from '../lib/wegwijzer/review/contradictions.server';
import { wegwijzerFaultLines, wegwijzerStates } from '../lib/wegwijzer/wegwijzer.server';

/**
 * `npm run content:check`: validates all content and lists what is overdue or outdated. Faults make it fail; overdue facts only with
 * `strict`, so that nothing breaks merely because time passes.
 * @throws ContentError with every fault
 */
export function checkContent({ strict }: { strict?: boolean }): void {
	const all = content();
	const today = dayInAmsterdam(new Date());
	const overdue = all.dated.filter((each) => each.nextCheck <= today);
	console.log(`${helpPoints(defaultLang()).length} help points, ${all.pages(defaultLang()).length} pages`);
	const figures = knowledgeFigures(all);
	for (const { file, reading, claims } of figures)
		console.log(`${file}: reads ${reading.score}, ${reading.words} words, ${claims} claims with sources`);
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	console.log(
		`${figures.length} pages of knowledge, ${sum(figures.map(({ reading }) => reading.words))} words, ` +
			`${sum(figures.map(({ claims }) => claims))} claims, every one with a source`
	);
	const { measures, events, documents } = all.programme;
	for (const { id, title } of documents) {
		const own = measures.filter((measure) => paperOf(measure.id) === id);
		const count = (type: (typeof RECORD_TYPES)[number]) => own.filter((each) => each.type === type).length;
		const types = RECORD_TYPES.flatMap((type) => (count(type) > 0 ? [`${type} ${count(type)}`] : []));
		console.log(`seeds/${id}.yaml: ${types.join(', ') || 'no records'} (${title})`);
	}
	console.log(`${measures.length} records of the programme, ${events.length} events`);
	const wegwijzer = wegwijzerFaultLines();
	console.log(`${wegwijzerStates().size} states of the wegwijzer, ${wegwijzer.length} faults`);
	const contradictions = contradictionLines();
	console.log(`${contradictions.length} contradictions between instructions`);
	for (const each of all.unpublished) console.log(`not shown: ${each.id} (${each.reason})`);
	for (const each of all.outdated)
		console.log(
			`outdated translation: ${each.file} is of "${each.of}", the original is now "${each.expected}"`
		);
	for (const { file, keys } of all.missingTexts) console.log(`not translated: ${file}: ${keys.join(', ')}`);
	const fileOf = (id: string) => all.help.records.get(id)?.file ?? id;
	for (const { id, other, field, value } of all.copied)
		console.log(
			`warning: ${fileOf(id)}: ${field}: expected its own, got that of ${fileOf(other)}: ${value} (copied?)`
		);
	const translated = wholeLangCodes().filter((code) => code !== defaultLang());
	for (const file of withoutTranslation(all.help, translated))
		console.log(`reminder: ${file} is not there yet: the words of this help point are in another language`);
	for (const each of overdue) console.log(`overdue: ${each.file} had to be checked before ${each.nextCheck}`);
	console.log(
		`${all.outdated.length} outdated translations, ${sum(all.missingTexts.map(({ keys }) => keys.length))} interface texts not translated, ${overdue.length} overdue facts`
	);
	if (strict && overdue.length > 0) process.exitCode = 1;
	// Last, so that nobody has to look for them among all that is only told.
	tellFaults([...hardToRead(figures), ...wegwijzer, ...contradictions]);
}

/** Pages for the person it happened to that read too hard, each as a line. */
const hardToRead = (figures: ReturnType<typeof knowledgeFigures>): string[] =>
	figures.flatMap(({ file, reading, isForVictims }) =>
		isForVictims && reading.score < LEAST_FOR_VICTIMS
			? [`${file}: expected a reading figure of at least ${LEAST_FOR_VICTIMS}, got ${reading.score}`]
			: []
	);

function tellFaults(lines: readonly string[]): void {
	if (lines.length === 0) return console.log('no faults');
	for (const line of [...lines, `faults: ${lines.length}, see above`]) console.error(line);
	process.exitCode = 1;
}
