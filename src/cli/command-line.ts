import { Command, CommanderError } from 'commander';
import { closest } from 'fastest-levenshtein';
import { ContentError } from '../lib/content/read/faults';
import { FAILED, Mistake, WRONG_USE } from './mistake';

/** A command as people type it, to which arguments, flags and examples are added. */
export function command(name: string, about: string): Command {
	return (
		new Command(name)
			.description(about)
			.helpOption('-h, --help', 'show this')
			// Thrown rather than printed: `runCommand` says it in its own words, and tests see it.
			.exitOverride()
			.showSuggestionAfterError(false)
			.configureOutput({ outputError: () => undefined })
			.configureHelp({ commandUsage: usageOf })
	);
}

/** Adds lines to the help that can be copied as they stand. */
export function examples(to: Command, ...lines: string[]): Command {
	return to.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function usageOf(of: Command): string {
	const taken = of.registeredArguments.map((argument) => {
		const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
		return argument.required ? shown : `[${shown}]`;
	});
	return ['npm run -s', of.name(), '--', '[flags]', ...taken].join(' ');
}

/** Flags of a command as they are typed. */
function flagsOf(of: Command): string[] {
	return [...of.options.flatMap(({ long }) => long ?? []), '--help'];
}

/** What commander found wrong, in one line; it never says which flag comes nearest when that is not very near. */
function wrongUse(error: CommanderError, of: Command): string {
	const said = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
	if (error.code !== 'commander.unknownOption') return said;
	const [, flag = ''] = /'([^'=]*)/.exec(said) ?? [];
	return `unknown flag ${flag} (nearest: ${closest(flag, flagsOf(of))})`;
}

/**
 * Runs a command.
 * @returns the exit code; a check that failed may have set `process.exitCode` instead
 * @throws what is a fault of ours, not of the person who typed: its stack trace is wanted
 */
export async function runCommand(of: Command, args: readonly string[]): Promise<number> {
	const fail = (message: string, code: number) => {
		console.error(`${of.name()}: ${message}`);
		return code;
	};
	try {
		await of.parseAsync(args, { from: 'user' });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError)
			return error.exitCode === 0 ? 0 : fail(wrongUse(error, of), WRONG_USE);
		if (error instanceof Mistake) return fail(error.message, error.exitCode);
		if (error instanceof ContentError) return fail(error.message, FAILED);
		throw error;
	}
}
