/*
 * The script of a page that stands in a frame on a page of others, in the head of that page: nothing of it is fetched. It keeps nothing, sends
 * nothing but the height to the page around it, and works in a frame that may do nothing but run scripts. `embed-script.js` puts it into the page,
 * inside a function, with colour.js in front of it.
 */
const root = document.documentElement;

// What the webmaster chose stands behind the #, which no server is sent.
const look = new URLSearchParams(location.hash.slice(1));
const scheme = look.get('scheme');
if (scheme === 'light' || scheme === 'dark') {
	document.querySelector('[name=color-scheme]').content = scheme;
	for (const sheet of document.styleSheets)
		for (const { media } of sheet.cssRules)
			if (media && /prefers-color-scheme/.test(media.mediaText))
				media.mediaText = scheme === 'dark' ? 'screen' : 'not all';
}
const colour = readColour(look.get('color'));
if (colour) {
	root.style.setProperty('--embed-ground', '#' + colour);
	root.style.setProperty('--embed-ink', inkOn(colour));
}

/*
 * The way out. First the words go, then the page around the frame, where the browser lets us. Where it does not (a frame shut off by its host) nothing
 * opens, here or elsewhere: what is left says how to close the tab, and nothing of what was read.
 */
addEventListener(
	'click',
	(event) => {
		const link = event.target.closest('[data-exit]');
		if (!link) return;
		event.preventDefault();
		const words = document.querySelector('[data-stuck]');
		words.setAttribute('role', 'alert');
		document.body.textContent = '';
		document.body.append(words);
		root.dataset.left = '';
		try {
			top.location.replace(link.href);
		} catch {
			// The words stand there already.
		}
	},
	true
);

addEventListener('DOMContentLoaded', () => {
	// The day it is in Amsterdam, as 2026-11-30, which is how Swedes write it.
	const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	for (const warning of document.querySelectorAll('[data-next-check]'))
		warning.hidden = warning.dataset.nextCheck > today;
	const { labelOverdue } = document.querySelector('[data-label-overdue]').dataset;
	for (const day of document.querySelectorAll('[data-due]'))
		if (day.dataset.due <= today) day.textContent = labelOverdue;

	if (window.ResizeObserver)
		new ResizeObserver(() =>
			parent.postMessage({ wegwijzerHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*')
		).observe(document.body);
});
