/*
 * The script of the hint, in the home page itself and right behind the hint: what stands below is not there yet, so that nothing moves. It reads
 * which languages the browser asks for, keeps nothing and sends nothing. `hint-script.js` puts asked-language.js in front of it.
 */
const hints = [...document.querySelectorAll('[data-hint] a')];
// Who asks for the language of the page before any other needs no hint.
const code = askedLanguage(navigator.languages ?? [], [
	document.documentElement.lang,
	...hints.map(({ lang }) => lang)
]);
for (const hint of hints) hint.hidden = hint.lang !== code;
