import { FAILED, Mistake } from './mistake';
import { install } from './run.mjs';

const FOLDER = 'tests/bench';

/** What a bench offers: it prints its tables. */
interface Bench {
	run: (files: readonly string[]) => Promise<void>;
}

/**
 * A bench of `tests/bench/`. The libraries it compares with are a package of its own, installed on first use: nobody who works on the site
 * needs them.
 * @throws Mistake when they cannot be installed
 */
export async function importBench(name: 'bench' | 'ablation'): Promise<Bench> {
	if (!install(FOLDER)) throw new Mistake(`the packages of ${FOLDER} could not be installed`, FAILED);
	// By address, so that the type check of the site does not ask for those packages.
	const bench: Bench = await import(new URL(`../../${FOLDER}/${name}.ts`, import.meta.url).href);
	return bench;
}
