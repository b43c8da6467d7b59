/** Script of the switch for a discreet tab: a neutral title and icon, kept for this tab only. */
import { DISCREET_KEY, isDiscreet } from './discreet-tab';

const box = document.querySelector<HTMLInputElement>('[data-discreet-tab]');
const label = box?.closest('label');
if (box && label) {
	label.hidden = false;
	box.checked = isDiscreet();
	box.addEventListener('change', () => {
		try {
			if (box.checked) sessionStorage.setItem(DISCREET_KEY, '1');
			else sessionStorage.removeItem(DISCREET_KEY);
			// The script in the head gives a page its title and icon.
			location.reload();
		} catch {
			// Storage is blocked: nothing is kept, and the box says so.
			box.checked = false;
		}
	});
}
