/** The script of every page: quick exit, "open now" and overdue facts. A tap on the exit, and taps that come before it has loaded, are handled by safety/in-head. */
import { startQuickExit } from '../safety/quick-exit';
import { keepCurrent } from '../help/clock';
import { showOpenNow, showOverdue } from '../help/open-now';

startQuickExit();
keepCurrent((now) => {
	showOpenNow(now);
	showOverdue(now);
});

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

// The script of search is fetched only when somebody is about to search.
for (const page of document.querySelectorAll<HTMLElement>('[data-search-page]')) {
	const form = page.querySelector('form');
	if (!form) continue;
	form.hidden = false;
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener(
		'focusin',
		() => {
			const script = document.createElement('script');
			script.type = 'module';
			script.src = page.dataset.script ?? '';
			document.head.append(script);
		},
		{ once: true }
	);
}
