import { askToTell } from '../faults/ask-to-tell';
import { ofPage } from '../faults/fault-texts';
import { emptyFields, onPageLeft } from '../safety/left';
import { sayFieldError } from '../ui/typed-text';
import type { Answer } from './region-answer';

const FAILED = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'region'
});
const AGAIN = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'again'
});
const WAIT = import.meta.glob<string>('../../../content/locales/*/faults.json', {
	eager: true,
	import: 'wait'
});

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
		answer ??= import('./region-answer').then(({ fetchAnswer }) => fetchAnswer(form.dataset));
		// The submit handler reports a failure; until then it is no more than a try.
		answer.catch(() => undefined);
		return answer;
	};
	let untell = () => {};
	const answerNow = async () => {
		untell();
		output.textContent = ofPage(WAIT, '');
		try {
			const answering = await load();
			const only = answering(field, output, form.dataset.base ?? '');
			if (only && form.dataset.opens !== undefined) location.assign(only);
		} catch {
			// The national numbers and the list by municipality are one tap away; the next try fetches again.
			answer = undefined;
			output.textContent = '';
			untell = askToTell(ofPage(FAILED, ''), { label: ofPage(AGAIN, ''), run: () => void answerNow() });
		}
	};
	form.removeAttribute('data-asleep');
	form.addEventListener('focusin', load);
	onPageLeft(() => {
		emptyFields(form);
		sayFieldError(field, '');
		output.textContent = '';
	});
	field.addEventListener('input', () => sayFieldError(field, ''));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void answerNow();
	});
}
