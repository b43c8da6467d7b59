/**
 * Enter, and a tap on an example, ask to be brought to the results: focus goes to the line that says how many there are. It stands above the
 * emergency cards and the results, so that nobody is taken past a card or to a page that was only a guess; a screen reader reads it, and a
 * phone puts its keyboard away. The wish is kept on the form, as the script of search may still be on its way.
 */

/** Makes Enter and the examples of a form work. */
export function startEntering(form: HTMLFormElement): void {
	const box = form.querySelector('input');
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		form.dataset.entered = '';
	});
	for (const example of form.querySelectorAll<HTMLElement>('[data-example]'))
		example.addEventListener('click', () => {
			if (!box) return;
			// Some browsers give a tapped button no focus, by which the script of search is fetched.
			example.focus();
			box.value = example.textContent ?? '';
			box.dispatchEvent(new Event('input'));
			form.dataset.entered = '';
		});
}

/** Brings to the results whoever asked for it; called when an answer to what stands in the box is on the page. */
export function enterResults(form: HTMLFormElement, count: HTMLElement): void {
	if (form.dataset.entered === undefined) return;
	delete form.dataset.entered;
	count.focus();
	count.scrollIntoView({ block: 'start' });
}
