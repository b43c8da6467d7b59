/**
 * Every command of `package.json` that takes arguments, as people type it: what it does, its arguments, its flags. What a command does is
 * imported when it is run, so that `--help` and a mistake in a flag are told at once. `start` and `test` run before anything is installed
 * and are described in `bare-arguments.mjs`.
 */
import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { CONFIRMED_BY } from '../lib/content/help/confirmed';
import { defaultLang, langCodes } from '../lib/i18n/languages';
import { importBench } from './bench-packages';
import { command, examples } from './command-line';
import { FAILED, Mistake, requireFolder } from './mistake';
import { PORT_EXPECTED, readPort, USUAL_PORT } from './port.mjs';
import type { ConfirmOptions } from './content-confirm';
import type { DueOptions } from './content-due';
import type { HeldOutOptions } from './held-out/held-out';
import type { WegwijzerOptions } from './wegwijzer';
import type { ZoekOptions } from './zoek';

const inLanguage = (what: string) =>
	new Option('--lang <code>', what).choices(langCodes()).default(defaultLang());

const onPort = new Option('--port <number>', 'port to serve on')
	.env('PORT')
	.default(USUAL_PORT)
	.argParser((text: string): number => {
		const port = readPort(text);
		if (port === null) throw new InvalidArgumentError(`${PORT_EXPECTED}.`);
		return port;
	});

function requireBuild(): void {
	if (!existsSync('build/index.html'))
		throw new Mistake('there is no build yet: run `npm run build` first', FAILED);
}

const zoek = examples(
	command('zoek', "The site's own search, in a terminal.")
		.argument('[words...]', 'what a visitor would type')
		.addOption(inLanguage('language to search in'))
		.option('--json', 'print {emergency, results} as JSON')
		.option('--batch <file>', 'answer every line {q, lang} of a JSONL file with a line of JSON')
		.action(async (words: string[], options: ZoekOptions) => (await import('./zoek')).zoek(words, options)),
	'npm run -s zoek -- "mijn baas zit aan me"',
	'npm run -s zoek -- --lang en --json "my boss touches me"'
);

const zoekEval = examples(
	command(
		'zoek:eval',
		'How well search answers files of graded queries: overall, per language and per register.'
	)
		.argument('<files...>', 'YAML files of graded queries (tests/fixtures/queries.README.md)')
		.option('--numbers', 'leave out the queries themselves: for files that must not be read while tuning')
		.action(async (files: string[], options: { numbers?: boolean }) =>
			(await import('./zoek-eval')).zoekEval(files, options)
		),
	'npm run -s zoek:eval -- tests/fixtures/queries.nl.tune.yaml'
);

/** A number above 0. */
const above0 = (text: string): number => {
	const value = Number(text);
	if (!(value > 0)) throw new InvalidArgumentError('Expected a number above 0.');
	return value;
};

const zoekHeldOut = examples(
	command(
		'zoek:held-out',
		'How search reads sentences that it did not learn from: it learns anew, without a fifth.'
	)
		.addOption(inLanguage('language of the sentences'))
		.option('--ask <folds>', 'how many of the five folds are asked: each is learned for anew', above0, 5)
		.option(
			'--part <share>',
			'the share of the other sentences that is learned from: the learning curve',
			above0,
			1
		)
		.option('--pages <number>', 'how many of the pages that are found least are named', above0, 20)
		.action(async (options: HeldOutOptions) => (await import('./held-out/held-out')).heldOut(options)),
	'npm run -s zoek:held-out -- --lang en --part 0.5'
);

const wegwijzer = examples(
	command(
		'wegwijzer',
		'The next question or the advice for some answers, by the engine and the data of the site.'
	)
		.option('--answers <pairs>', 'answers so far, as question=option,question=option')
		.addOption(inLanguage('language of the words'))
		.option('--json', 'print it as one line')
		.addOption(
			new Option(
				'--batch <file>',
				'answer every line of answers of a JSONL file with a line of JSON'
			).conflicts(['answers', 'explain', 'figures', 'map'])
		)
		.addOption(
			new Option('--explain', 'say which blocks hold and why, and which questions are skipped').conflicts([
				'figures',
				'map'
			])
		)
		.addOption(
			new Option('--map <file>', 'write every question and advice as one HTML page').conflicts('figures')
		)
		.addOption(new Option('--figures', 'count the states, the questions and the advices'))
		.addOption(
			new Option('--diff <revision>', 'whose advice differs from a commit, branch or tag, and how').conflicts(
				['answers', 'batch', 'explain', 'figures', 'map']
			)
		)
		.action(async (options: WegwijzerOptions) => (await import('./wegwijzer')).wegwijzer(options)),
	'npm run -s wegwijzer -- --answers role=self,what=images-online --json',
	'npm run -s wegwijzer -- --explain --answers danger=no,role=self',
	'npm run -s wegwijzer -- --diff main'
);

const contentCheck = command(
	'content:check',
	'Validates all content; lists outdated translations and overdue facts.'
)
	.option('--strict', 'fail on overdue facts too')
	.action(async (options: { strict?: boolean }) => (await import('./content-check')).checkContent(options));

const contentStamp = examples(
	command('content:stamp', 'Marks translations as up to date with their originals.')
		.argument('<files...>', 'translations, as content/help/NAME.en.md')
		.action(async (files: string[]) => (await import('./content-stamp')).stamp(files)),
	'npm run content:stamp -- content/help/csg.en.md'
);

const contentLanguages = examples(
	command(
		'content:languages',
		'What is translated, per language and kind of page, and how much is still in Dutch.'
	)
		.option('--json', 'print {shares, missing} as JSON')
		.action(async (options: { json?: boolean }) =>
			(await import('./content-languages')).contentLanguages(options)
		),
	'npm run -s content:languages',
	'npm run -s content:languages -- --json'
);

const themeCheck = command(
	'theme:check',
	'Whether each theme has its tokens, and whether what stands on what can be read, light and dark.'
).action(async () => (await import('./theme-check')).checkThemes());

const month = (text: string): string => {
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('Expected a month as 2026-12.');
	return text;
};

const contentDue = examples(
	command(
		'content:due',
		'What has to be called before a month ends: help points whose check is due, with what to ask.'
	)
		.option('--month <month>', 'the month, as 2026-12 (usual: this month in Amsterdam)', month)
		.option('--out <file>', 'where to: .html to print, .csv to fill in (usual: the page, to the terminal)')
		.action(async (options: DueOptions) => (await import('./content-due')).contentDue(options)),
	'npm run -s content:due -- --month 2026-12 --out call-sheet.html',
	'npm run -s content:due -- --month 2026-12 --out call-form.csv'
);

const contentConfirm = examples(
	command(
		'content:confirm',
		'Writes down that an organisation was asked whether its facts are right, and what it said.'
	)
		.argument('[id]', 'the help point that was asked about')
		.argument('[answers...]', 'what was other than the file has it, as channels.phone.hours=24/7')
		.addOption(new Option('--by <how>', 'how it was asked').choices(CONFIRMED_BY))
		.option('--date <day>', 'on which day, as 2026-11-30')
		.option('--who <name>', 'who asked; stands in the file alone')
		.addOption(
			new Option('--form <file>', 'take everything from a form of content:due that was filled in').conflicts([
				'by',
				'date',
				'who'
			])
		)
		.action(async (id: string | undefined, answers: string[], options: ConfirmOptions) =>
			(await import('./content-confirm')).contentConfirm(id, answers, options)
		),
	'npm run content:confirm -- comensha --by phone --date 2026-11-30 channels.phone.hours="Mo-Fr 09:00-17:00; PH off"',
	'npm run content:confirm -- --form call-form.csv'
);

const seedsCheck = command(
	'seeds:check',
	'Proves the register complete against the five papers it was made from.'
)
	.argument('<folder>', 'where the five papers are, as text')
	.argument('[paper]', 'id of one paper: look at that one only')
	.action(async (folder: string, paper?: string) =>
		(await import('./seeds-check')).checkSeeds(folder, paper)
	);

const budgets = command('budgets', 'Measures the last build against the size budgets.').action(async () => {
	requireBuild();
	await import('./budgets');
});

const links = command(
	'links',
	'Follows the links of the last build: a page that no link leads to fails.'
).action(async () => {
	requireBuild();
	await import('./links');
});

const html = command(
	'html',
	'Whether the HTML of the last build is right: a page of each kind in each language.'
).action(async () => {
	requireBuild();
	await (await import('./html/check-html')).checkHtml();
});

const rooms = command(
	'rooms',
	'Holds the code to its rooms: circles, arrows that run back, the picture of them.'
)
	.option('--write', 'draw the picture in docs/architecture.md anew')
	.action(async (options: { write?: boolean }) => (await import('./rooms/check-rooms')).checkRooms(options));

const packages = command(
	'packages',
	'Holds the packages of others to our rules: digests, licences, install scripts.'
).action(async () => (await import('./packages/check-packages')).checkPackages());

const preview = command('preview', 'Serves the last build, with the headers and packed files of a real host.')
	.addOption(onPort)
	.action(async ({ port }: { port: number }) => {
		requireBuild();
		const fault = await (await import('./preview')).preview(port);
		if (fault !== null) throw new Mistake(fault, FAILED);
	});

const bench = examples(
	command(
		'bench',
		'Our search beside other libraries, over the same records, in one run. Times are ratios to ours.'
	)
		.argument('[files...]', 'YAML files of graded queries (usual: the untuned third)')
		.action(async (files: string[]) => (await importBench('bench')).run(files)),
	'npm run bench -- tests/fixtures/queries.nl.tune.yaml'
);

const ablation = command(
	'zoek:ablation',
	'What each rule of search adds: every rule is put out of action alone.'
).action(async () => (await importBench('ablation')).run([]));

const benchLoad = examples(
	command('bench:load', 'What nginx and our own server answer, beside one file of the same size.')
		.argument('[folder]', 'the build to serve', 'build')
		.action(async (folder: string) => {
			requireFolder(folder);
			await (await import('./load/bench-load')).benchLoad(folder);
		}),
	'npm run bench:load'
);

/** The commands by name. */
export const COMMANDS = [
	zoek,
	zoekEval,
	zoekHeldOut,
	wegwijzer,
	contentCheck,
	contentStamp,
	contentLanguages,
	themeCheck,
	contentDue,
	contentConfirm,
	seedsCheck,
	budgets,
	links,
	html,
	rooms,
	packages,
	preview,
	bench,
	ablation,
	benchLoad
];
