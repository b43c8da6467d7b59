import { sayFieldError, typedIn } from '../ui/typed-text';
import type { LookupResult, PackedRegions, RegionChoice } from '../regions/index';
import type { RegionWords } from './region-words';

function linkTo(base: string, choice: RegionChoice, label: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${base}${choice.slug}/`;
	link.textContent = label;
	item.append(link);
	return item;
}

/** Looks up what was typed, and puts the answer on the page: below the form, or as an error of the field when it leads nowhere. */
type Answer = (field: HTMLInputElement, target: HTMLElement, base: string) => void;

/** Fetches what answering needs: the code that reads places as people write them, the table and the words. */
async function fetchAnswer({ src, words }: DOMStringMap): Promise<Answer> {
	const json = <T>(address = ''): Promise<T> => fetch(address).then((response) => response.json());
	const [{ choiceLabel, makeLookup }, packed, texts] = await Promise.all([
		import('../regions/index'),
		json<PackedRegions>(src),
		json<RegionWords>(words)
	]);
	const lookUp = makeLookup(packed);
	const sentence = ({ kind, choices }: LookupResult, labels: readonly string[]) =>
		kind === 'guess' && choices.length === 1
			? texts['guess-one'].replace('#', () => labels[0] || '')
			: texts[kind];
	return (field, target, base) => {
		const result = lookUp(typedIn(field));
		const labels = result.choices.map((choice) => choiceLabel(choice, result.kind !== 'found'));
		const said = sentence(result, labels);
		const isError = result.choices.length === 0;
		sayFieldError(field, isError ? said : '');
		target.replaceChildren();
		if (isError) return;
		const line = document.createElement('p');
		line.textContent = said;
		target.append(line);
		const list = document.createElement('ul');
		list.append(...result.choices.map((choice, at) => linkTo(base, choice, labels[at] || choice.name)));
		target.append(list);
		if (result.kind === 'found') return;
		const otherwise = document.createElement('p');
		otherwise.textContent = texts.otherwise;
		target.append(otherwise);
	};
}

/**
 * Makes the region form on the page work, when there is one: finds a municipality by postcode or place on the device itself. The table is
 * fetched once, when somebody is about to type; what is typed is sent nowhere.
 */
export function startRegionForm(): void {
	const form = document.querySelector<HTMLFormElement>('[data-region-form]');
	const output = document.querySelector<HTMLElement>('[data-region-result]');
	const field = form?.querySelector('input');
	if (!form || !field || !output) return;
	let answer: Promise<Answer> | undefined;
	const load = () => {
		answer ??= fetchAnswer(form.dataset);
		// The submit handler reports a failure; until then it is no more than a try.
		answer.catch(() => undefined);
		return answer;
	};
	form.hidden = false;
	form.addEventListener('focusin', load);
	field.addEventListener('input', () => sayFieldError(field, ''));
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		try {
			(await load())(field, output, form.dataset.base ?? '');
		} catch {
			// The national numbers and the list by municipality are one tap away; the next try fetches again.
			answer = undefined;
			output.textContent = output.dataset.error ?? '';
		}
	});
}
