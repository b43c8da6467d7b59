import { builtinModules } from 'node:module';
import type { IFlattenedRuleSet } from 'dependency-cruiser';
import type { Rooms } from './rooms';

/** What only a build or a page has: Node's own modules, Svelte, SvelteKit. */
const SURROUNDINGS = `^(node:)?(${builtinModules.join('|')})$|(^|/)(svelte|@sveltejs)(/|$)|^\\$(app|env)/|\\.svelte(\\.ts)?$`;

/** Rules of dependency-cruiser that hold the code to its rooms. */
export function roomRules({ uses, pure }: Rooms): IFlattenedRuleSet {
	const error = { severity: 'error' as const };
	return {
		forbidden: [
			{ name: 'circle', ...error, from: {}, to: { circular: true } },
			// What cannot be followed is not held to anything, so it is a fault of its own.
			{ name: 'lost', ...error, from: {}, to: { path: '^\\$lib', couldNotResolve: true } },
			{ name: 'below', ...error, from: { path: '^src/lib/' }, to: { path: '^src/(?!lib/)' } },
			{ name: 'across', ...error, from: { path: '^src/cli/' }, to: { path: '^src/(?!cli/|lib/)' } },
			{ name: 'across', ...error, from: { path: '^src/(?!cli/|lib/)' }, to: { path: '^src/cli/' } },
			...Object.entries(uses).map(([room, used]) => ({
				name: 'arrow',
				...error,
				from: { path: `^src/lib/${room}/` },
				to: { path: `^src/lib/(?!(${[room, ...used].join('|')})/)` }
			})),
			{
				name: 'pure',
				...error,
				from: { path: `^src/lib/(${pure.join('|')})/` },
				to: { path: SURROUNDINGS, reachable: true }
			}
		]
	};
}
