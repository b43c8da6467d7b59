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

// Steps of the wegwijzer replace each other, so that the history holds one entry whatever was answered.
document.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-step]');
	if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
	event.preventDefault();
	location.replace(link.href);
});
