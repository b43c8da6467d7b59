/*
 * The script of the hint, in the home page itself and right behind the hint: what stands below is not there yet, so that nothing moves. It reads
 * which languages the browser asks for, keeps nothing and sends nothing. `hint-script.js` puts asked-language.js in front of it.
 */
const line = document.querySelector('[data-hint]');
const hints = [...line.querySelectorAll('a')];
// Who asks first for a language that the head of the page names needs no hint.
const code = askedLanguage(navigator.languages ?? [], [
	...line.dataset.hint.split(' '),
	...hints.map(({ lang }) => lang)
]);
for (const hint of hints) hint.hidden = hint.lang !== code;
