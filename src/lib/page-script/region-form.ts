import { lookUp, type LookupResult, type PackedRegions, type RegionChoice } from '../regions/index';

function linkTo(base: string, { slug, name, place }: RegionChoice): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${base}${slug}/`;
	link.textContent = name === place || /\d/.test(place) ? name : `${place} (${name})`;
	item.append(link);
	return item;
}

function show(result: LookupResult, target: HTMLElement, base: string): void {
	const line = document.createElement('p');
	line.textContent = target.dataset[result.kind.replace(/-p/, 'P').replace(/-f/, 'F')] ?? '';
	target.replaceChildren(line);
	const choices = result.kind === 'found' ? [result.choice] : result.kind === 'choices' ? result.choices : [];
	if (choices.length === 0) return;
	const list = document.createElement('ul');
	list.append(...choices.map((choice) => linkTo(base, choice)));
	target.append(list);
}

/**
 * Makes the region form on the page work, when there is one: finds a municipality by postcode or place on the device itself. The table is
 * fetched once, when somebody is about to type; what is typed is sent nowhere.
 */
export function startRegionForm(): void {
	const form = document.querySelector<HTMLFormElement>('[data-region-form]');
	const output = document.querySelector<HTMLElement>('[data-region-result]');
	if (!form || !output) return;
	let table: Promise<PackedRegions> | undefined;
	const load = () => {
		// Plain syntax: the builds for server and browser lower newer syntax differently, and would then name this file differently.
		table = table ?? fetch(form.dataset.src ?? '').then((response) => response.json());
		// This is only an early start: the submit handler reports a failure.
		table.catch(() => undefined);
		return table;
	};
	form.hidden = false;
	form.addEventListener('focusin', load);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const query = String(new FormData(form).get('place') ?? '');
		try {
			show(lookUp(await load(), query), output, form.dataset.base ?? '');
		} catch {
			// The national numbers and the list by municipality are one tap away; the next try fetches again.
			table = undefined;
			output.textContent = output.dataset.error ?? '';
		}
	});
}
