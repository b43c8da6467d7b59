/**
 * The register while it is filtered and sorted. What is chosen stands in the address, so that Back and a link that is passed on lead to it.
 */
import { onPageLeft } from '../safety/left';
import { choiceHash, choiceInHash } from './register-address';
import { choose } from './register-form';
import { registerTable, type RegisterElements } from './register-table';

export type { RegisterElements };

/**
 * Takes a page of the register over, once; nothing changes until it is asked to show something else. What shows rows is rejected when they cannot
 * be fetched.
 */
export function liveRegister(elements: RegisterElements) {
	const { form } = elements;
	const table = registerTable(elements);
	/** Where the register as a whole stands; this page may be one choice of it. */
	const whole = form.dataset.home ?? '';
	const path = location.pathname;
	const heading = document.querySelector('h1');
	const headingServed = heading?.textContent ?? '';
	/** Once somebody has opened the part for who writes about the register. */
	let cite: (() => void) | undefined;

	/** The page as it came. */
	const showServed = () => {
		table.showServed();
		if (heading) heading.textContent = headingServed;
		cite?.();
	};
	/** Shows what the form says. */
	const show = (): Promise<void> => {
		// A page of one choice is about something else from now on.
		if (heading && path !== whole) heading.textContent = form.dataset.title ?? '';
		cite?.();
		return table.apply();
	};
	/** Shows what the address says. */
	const showAddress = async (): Promise<void> => {
		if (location.pathname === path && location.hash === '') {
			showServed();
			return;
		}
		const choice = choiceInHash(location.hash);
		choose(form, choice);
		table.sortBy({ column: table.columns.indexOf(choice.order ?? ''), direction: choice.isDown ? -1 : 1 });
		await show();
	};
	/** Shows a new choice and puts it into the address, without the words: those stay out of the browser's list of pages. */
	const showNew = (): Promise<void> => {
		const address = whole + choiceHash({ ...table.choice(), words: '' });
		try {
			// The state is that of the page: the way out marks in it where Back may lead.
			if (location.pathname + location.hash !== address) history.pushState(history.state, '', address);
		} catch {
			// Browsers refuse more than so many in a minute; the choice itself works.
		}
		return show();
	};

	onPageLeft(showServed);
	return {
		show,
		showNew,
		showAddress,
		/** Shows everything, in the order that is chosen. */
		clear: (): Promise<void> => {
			choose(form, { facets: [], words: '' });
			return showNew();
		},
		/** Sorts by a column, or turns round when it is sorted by that one. */
		sort: (column: number): Promise<void> => {
			const { column: before, direction } = table.order();
			table.sortBy({ column, direction: before === column && direction === 1 ? -1 : 1 });
			return showNew();
		},
		/** Starts the part for who writes about the register. */
		use: async (place: HTMLElement): Promise<void> => {
			const { startUse } = await import('./register-use-script');
			cite = startUse(place, form, table);
			cite();
		}
	};
}

export type LiveRegister = ReturnType<typeof liveRegister>;
