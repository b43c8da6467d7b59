import {
	choiceLabel,
	makeLookup,
	type LookupResult,
	type PackedRegions,
	type RegionChoice
} from '../regions/index';

function linkTo(base: string, choice: RegionChoice, label: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${base}${choice.slug}/`;
	link.textContent = label;
	item.append(link);
	return item;
}

/** The sentence for a result: `data-not-found` for `not-found`; a guess of one names it in the place of `#`. */
function sentence({ kind, choices }: LookupResult, labels: readonly string[], texts: DOMStringMap): string {
	if (kind === 'guess' && choices.length === 1)
		return (texts.guessOne || '').replace('#', () => labels[0] || '');
	return texts[kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] || '';
}

function show(result: LookupResult, target: HTMLElement, base: string): void {
	const labels = result.choices.map((choice) => choiceLabel(choice, result.kind !== 'found'));
	const line = document.createElement('p');
	line.textContent = sentence(result, labels, target.dataset);
	target.replaceChildren(line);
	if (result.choices.length === 0) return;
	const list = document.createElement('ul');
	list.append(...result.choices.map((choice, at) => linkTo(base, choice, labels[at] || choice.name)));
	target.append(list);
	if (result.kind === 'found') return;
	const otherwise = document.createElement('p');
	otherwise.textContent = target.dataset.otherwise || '';
	target.append(otherwise);
}

/**
 * Makes the region form on the page work, when there is one: finds a municipality by postcode or place on the device itself. The table is
 * fetched once, when somebody is about to type; what is typed is sent nowhere.
 */
export function startRegionForm(): void {
	const form = document.querySelector<HTMLFormElement>('[data-region-form]');
	const output = document.querySelector<HTMLElement>('[data-region-result]');
	if (!form || !output) return;
	let table: Promise<ReturnType<typeof makeLookup>> | undefined;
	const load = () => {
		// Plain syntax: the builds for server and browser lower newer syntax differently, and so would name this file differently.
		table =
			table ??
			fetch(form.dataset.src ?? '')
				.then((response) => response.json())
				.then((packed: PackedRegions) => makeLookup(packed));
		// The submit handler reports a failure; until then it is no more than a try.
		table.catch(() => undefined);
		return table;
	};
	form.hidden = false;
	form.addEventListener('focusin', load);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const query = String(new FormData(form).get('place') ?? '');
		try {
			const lookUp = await load();
			show(lookUp(query), output, form.dataset.base ?? '');
		} catch {
			// The national numbers and the list by municipality are one tap away; the next try fetches again.
			table = undefined;
			output.textContent = output.dataset.error ?? '';
		}
	});
}
