/** The script of every page: quick exit, "open now", overdue facts, and steps that leave one history entry. */
import { startQuickExit } from '../safety/quick-exit';
import { showOpenNow, showOverdue } from './open-now';

startQuickExit();
const now = new Date();
showOpenNow(now);
showOverdue(now);

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

// Search is fetched by who wants to search.
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

// Steps of the wegwijzer replace each other, so that the history holds one entry whatever was answered.
document.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-step]');
	if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
	event.preventDefault();
	location.replace(link.href);
});
